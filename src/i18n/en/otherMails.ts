import type { Texts } from '../texts.ts'

/** What notices say that are about no single step of a request: the provider, accounts, the morning's digest. */
export const otherMails = {
  'dns-stopped': {
    staff: [
      'Work in DNS has been stopped since {at}.',
      'Trouble: {trouble}',
      'Approved requests wait until this is mended.',
    ],
  },
  'dns-trouble-lasts': {
    staff: [
      'Work in DNS on {requests} request(s) has been held up for more than 15 minutes.',
      'Trouble: {trouble}',
    ],
  },
  'deletion-brake': {
    staff: [
      'The deletion of the subdomain {host} ({number}, {unit}) waits because the limit of deletions per hour has been reached.',
      'Somebody other than who approved it may examine and confirm it, or let it wait.',
    ],
  },
  'dns-drift': {
    staff: [
      'A reading of the DNS zone found {new} new difference(s) from the register; {total} in all.',
      'Please examine them on the page DNS zone.',
    ],
  },
  'account-invited': {
    unit: [
      'An account of the subdomain service panel was made for you.',
      'The one-time link at which to choose a password is handed over by the administrator of Diskominfo in person and not sent by mail.',
    ],
    staff: [
      'An account of the subdomain service panel was made for you.',
      'The one-time link at which to choose a password is handed over by the administrator in person and not sent by mail.',
    ],
  },
  'password-forgotten': {
    unit: [
      'On {at} help with signing in to your account was asked for because of a forgotten password. The administrator of Diskominfo will hand over a link at which to choose a new one.',
      'If it was not you who asked, the password stays valid and nothing needs to be done.',
    ],
    staff: [
      'On {at} help with signing in to the account of {person} was asked for because of a forgotten password.',
      'An administrator makes the link at which to choose a new one on the page of the account and hands it to its owner in person, once certain who that is.',
    ],
  },
  'password-changed': {
    unit: [
      'The password of your account was changed on {at}.',
      'If you know nothing of this, please get in touch with {office} at once, telephone {phone}.',
    ],
    staff: [
      'The password of your account was changed on {at}.',
      'If you know nothing of this, please get in touch with an administrator at once.',
    ],
  },
  'role-changed': {
    staff: [
      'The powers of the account of {person} were set on {at}: {toRole}.',
      'Powers before: {fromRole}.',
      'The appointment as acting head (Plh.) is valid from {actingFrom} until {actingUntil}.',
      'If this is not as assigned, please get in touch with an administrator.',
    ],
  },
  'daily-digest': {
    staff: [
      'This is where the subdomain service stands this morning.',
      'Overdue ({overdueTotal}):\n{overdue}',
      'Due today ({dueTodayTotal}):\n{dueToday}',
      'Due on the next working day ({dueTomorrowTotal}):\n{dueTomorrow}',
      'Waiting for staff ({waitingTotal}):\n{waiting}',
      'Stuck in DNS ({stuckTotal}):\n{stuck}',
      'Differences between the DNS zone and the register: {findings}',
      'To be told by telephone or WhatsApp: {contacts}',
      'Login information past its time that was never opened: {unopened}',
      'Subdomains of events that are over and still active: {ended}',
      'What happened since the last digest:\n{news}',
    ],
  },
  'request-complete': {
    unit: [
      'The file of request {number} ({type} of the subdomain {host}) was declared complete on {at}.',
      'The time to completion runs from then on; the request will be completed by {due}.',
    ],
  },
  'request-extended': {
    unit: [
      'The time for request {number} ({type} of the subdomain {host}) was extended on {at}.',
      'The request will be completed by {due}.',
      'Reason: {note}',
      'We apologise for the delay.',
    ],
    staff: [
      'The time for request {number} ({type} of the subdomain {host}, {unit}) was extended on {at}.',
      'The new due time: {due}.',
      'Reason: {note}',
    ],
  },
  'request-reminder': {
    unit: [
      'Request {number} ({type} of the subdomain {host}) is still waiting for corrections by {unit}.',
      'To be corrected:\n{corrections}',
      'Note of the office: {note}',
      'If no corrections reach us by {closesOn}, the request will be closed and its name becomes free. A new request can be made at any time.',
    ],
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}), which came as a letter, is still waiting for its corrections.',
      'To be corrected:\n{corrections}',
      'If it is not corrected and submitted again by {closesOn}, it will be closed.',
    ],
  },
  'request-closed': {
    unit: [
      'Request {number} ({type} of the subdomain {host}) was closed on {at} because the corrections that were asked for did not reach us.',
      'A new request can be made in the panel at any time; documents that were complete can be used again.',
      'If this is a mistake, please contact {office}, telephone {phone}.',
    ],
    staff: [
      'Request {number} ({type} of the subdomain {host}, {unit}) was closed on {at} because no corrections came.',
    ],
  },
  'handover-reminder': {
    unit: [
      'The login information for the subdomain {host} (request {number}) has not been opened.',
      'It can be opened only until {lapsesAt}. Please open it in the panel before then.',
    ],
  },
  'handover-lapsed': {
    staff: [
      'The login information for the subdomain {host} (request {number}, {unit}) was not opened in time.',
      'Please contact the unit, and issue it again on the page of the request.',
    ],
  },
  'event-ending': {
    unit: [
      'The event of the subdomain {transferred} ends on {endsOn}.',
      'If the subdomain is not needed any more, please request its deletion. If it is, please contact {office}, telephone {phone}.',
    ],
  },
  'event-ended': {
    staff: [
      'The event of the subdomain {transferred} ({from}) ended on {endsOn}, and the subdomain is still active.',
      'Please ask the unit whether it can be deleted, or start an act of Diskominfo on the page of the subdomain.',
    ],
  },
  'use-question': {
    unit: [
      'Once a year we make sure that every subdomain is still used and looked after, so that nobody else can abuse it.',
      'Please say in the panel by {answerBy} whether the following is still used ({count} in all), and who the technical manager is:\n{names}',
    ],
  },
  'use-reminder': {
    unit: [
      'We are still waiting, until {answerBy}, for an answer about the use of the following ({count} in all):\n{names}',
      'Please say in the panel whether it is still used.',
    ],
  },
  'use-silent': {
    staff: [
      '{from} has not answered the question about the use of the following ({count} in all):\n{names}',
      'Please contact the unit. An abandoned subdomain can be ended on its page by an act of Diskominfo.',
    ],
  },
} satisfies Partial<Texts['mails']>
