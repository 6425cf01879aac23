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
      'We received your message “{title}” ({classification}) on {at}. Its number is {number}.',
      'You will have a written answer by {due}.',
      'You can follow it on the tracking page with this number and the tracking code that was shown when you sent it.',
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
