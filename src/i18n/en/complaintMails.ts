import type { Texts } from '../texts.ts'

export const complaintMails = {
  'complaint-received': {
    staff: [
      'On {at} {number} was received: {classification}, category: {category}.',
      'A written answer is expected by {due}.',
    ],
  },
  'complaint-acknowledged': {
    unit: [
      'On {at} we received by the form of this service: {classification}, with this e-mail address. Its number is {number}.',
      'You will have a written answer by {due}.',
      'The tracking page asks for this number and the tracking code that was shown when it was sent. If that was not you, please ignore this mail.',
    ],
  },
  'complaint-assigned': {
    staff: [
      '{number} ({classification}, category: {category}) was assigned to you.',
      'A written answer is expected by {due}.',
    ],
  },
  'complaint-informed': {
    unit: ['About {number} “{title}” ({classification}) there is news:', '{note}'],
  },
  'complaint-answered': {
    unit: [
      'Our answer to {number} “{title}” ({classification}):',
      '{response}',
      'On the tracking page you can rate this answer once, and reopen the complaint once if the answer is not sufficient.',
      'If you still object, you may turn to SP4N-LAPOR! (lapor.go.id) or to the Ombudsman of the Republic of Indonesia.',
    ],
  },
  'complaint-reopened': {
    staff: [
      '{number} ({classification}) was reopened by its reporter on {at}.',
      'A written answer is expected by {due}.',
    ],
  },
} satisfies Partial<Texts['mails']>
