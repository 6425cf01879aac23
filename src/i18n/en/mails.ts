import type { Texts } from '../texts.ts'
import { complaintMails } from './complaintMails.ts'
import { otherMails } from './otherMails.ts'

/** What frames every mail. */
export const letter = {
  dated: 'Rantau, {day}',
  to: 'Dear {recipient},',
  opening: 'With due respect,',
  link: 'More on the panel of the service:',
  trackLink: 'Follow your complaint on the tracking page:',
  closing: 'Thank you for your attention and cooperation.',
  signature: 'Yours faithfully,',
  automatic:
    'This mail was sent automatically and needs no reply. Questions may be put to {office}, telephone {phone}.',
  phone: 'tel. {phone}',
} satisfies Texts['letter']

/** What each notice says, to the unit and to staff. A sentence whose `{fact}` is not known is left out. */
export const mails = {
  'request-received': {
    unit: [
      'We received the request ({type}) of {unit} for the subdomain {host} on {at} under the number {number}.',
      'What happens next: {next}',
      'The request will be completed by {due} at the latest.',
    ],
    staff: [
      'A request ({type}) of {unit} for the subdomain {host} came in on {at} under the number {number}.',
      'It must be completed by {due} at the latest.',
    ],
  },
  'request-assigned': {
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) has been assigned to you.',
      'It must be completed by {due} at the latest.',
    ],
  },
  'document-handed-in': {
    staff: [
      '{unit} handed in a new document for request {number}, which was made by letter.',
      'Please examine the document; staff then submit the request again.',
    ],
  },
  'request-needs-completion': {
    unit: [
      'Request {number} ({type} of the subdomain {host}) was examined on {at} and needs correction.',
      'Reason: {reason}',
      'Note of the verifier: {note}',
      'To be corrected:\n{corrections}',
      'Please correct these parts in the panel and submit the request again. While a correction is awaited, the time of the service is not counted.',
    ],
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) was returned for correction on {at}.',
      'Reason: {reason}',
      'Note of the verifier: {note}',
      'To be corrected:\n{corrections}',
    ],
  },
  'request-approved': {
    unit: [
      'Request {number} ({type} of the subdomain {host}) was approved on {at}.',
      'What is changed, from and to:\n{changes}',
      'Note: {note}',
      'What happens next: {next}',
    ],
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) was approved on {at} and is being carried out by the system.',
    ],
  },
  'request-rejected': {
    unit: [
      'We regret to say that request {number} ({type} of the subdomain {host}) cannot be granted. This was decided on {at}.',
      'Reason: {reason}',
      'Note: {note}',
      'The decision rests on the service standard for subdomains. Once this has been mended, a new request can be made in the panel at any time.',
      'If you object, you may do so in writing to {office}, or through SP4N-LAPOR (lapor.go.id) and the Ombudsman of the Republic of Indonesia.',
    ],
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) was rejected on {at}.',
      'Reason: {reason}',
      'Note: {note}',
    ],
  },
  'request-active': {
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) was carried out in DNS on {at}.',
      'What is changed, from and to:\n{changes}',
      'What happens next: {next}',
    ],
  },
  'subdomain-deleted': {
    unit: [
      'As requested under {number}, the subdomain {host} was deleted on {at} and can no longer be opened.',
      'The name is kept for {unit} for {quarantineDays} days; after that other units may ask for it.',
    ],
    staff: ['As requested under {number} by {unit}, the subdomain {host} was deleted on {at}.'],
  },
  'subdomain-transferred': {
    unit: [
      'The subdomain {transferred} was transferred from {from} to {to} on {at}.',
      'On the grounds of request {number}, the subdomain {host} was transferred to {unit} on {at}.',
    ],
  },
  'ex-officio-started': {
    unit: [
      'On {at} Diskominfo started an act on the subdomain {host} under the number {number}.',
      'Grounds: {grounds}.',
      'Explanation: {because}',
      'An objection may be made in the panel until {objectionUntil}.',
    ],
    staff: [
      'On {at} an act of Diskominfo on the subdomain {host} ({unit}) was started under the number {number}.',
      'Grounds: {grounds}.',
      'The unit may object until {objectionUntil}.',
    ],
  },
  'ex-officio-objection': {
    staff: ['{unit} objected to the act {number} on the subdomain {host}.', 'Objection: {note}'],
  },
  'ex-officio-decided': {
    unit: [
      'The act {number} of Diskominfo on the subdomain {host} was decided on {at} and will be carried out.',
      'Note: {note}',
    ],
    staff: [
      'The act {number} on the subdomain {host} ({unit}) was decided on {at} and is being carried out by the system.',
    ],
  },
  'ex-officio-ended': {
    unit: [
      'The act {number} of Diskominfo on the subdomain {host} was ended on {at}. The subdomain stays as it is.',
      'Note: {note}',
    ],
    staff: ['The act {number} on the subdomain {host} ({unit}) was ended on {at}.', 'Note: {note}'],
  },
  'ex-officio-carried-out': {
    unit: [
      'The act {number} of Diskominfo on the subdomain {host} was carried out on {at}.',
      'Grounds: {grounds}.',
    ],
    staff: ['The act {number} on the subdomain {host} ({unit}) was carried out on {at}.'],
  },
  'request-handed-over': {
    unit: [
      'Request {number} is completed. The subdomain {host} can be used.',
      'What is changed, from and to:\n{changes}',
      'The login information can be opened once by the people of {unit} at the link below, until {revealUntil}. For security it does not stand in a mail; please change the password at the first sign-in.',
      'The guide is on the same page.',
    ],
  },
  'request-withdrawn': {
    staff: [
      'Request {number} ({type} of the subdomain {host}) was withdrawn by {unit} on {at}.',
      'Note: {note}',
    ],
  },
  'decision-reopened': {
    unit: [
      'The decision on request {number} (subdomain {host}) was reopened on {at} to be examined again. Nothing has been changed in DNS.',
      'Note: {note}',
    ],
    staff: [
      'The decision on request {number} (subdomain {host}, {unit}) was reopened on {at}.',
      'Note: {note}',
    ],
  },
  ...otherMails,
  ...complaintMails,
} satisfies Texts['mails']
