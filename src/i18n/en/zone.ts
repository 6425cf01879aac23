import type { Texts } from '../texts.ts'

/** How the zone differs from the register. */
export const findingKinds = {
  missing: 'The record is gone',
  changed: 'The record was changed',
  unmarked: 'The mark of ownership is gone',
  doubled: 'Another record stands on this name',
  moved: 'The record has another name',
  'unknown-owned': 'Marked as the service’s own, but not registered',
} satisfies Texts['findingKinds']

/** What may be done about it. */
export const findingAdvice = {
  missing:
    'Please ask who deleted it. It can be restored here. A subdomain that is indeed not needed any more is ended on its page with “Start an act of Diskominfo”.',
  changed:
    'Please ask who changed it. What stood there can be restored here, or what stands there now accepted.',
  unmarked:
    'What it says is still right. The mark is written again with the next change; until then please do not delete the record at the provider.',
  doubled:
    'Visitors may reach the wrong address. Please find out whose it is, then delete the record that is not the service’s at the DNS provider.',
  moved:
    'The registered name is no longer served. Please ask who renamed it; its name can be restored here, or the new one accepted.',
  'unknown-owned':
    'The database may have been restored from an old backup. The record is not deleted; please compare it with the requests before deleting it at the provider.',
} satisfies Texts['findingAdvice']

/** How the office settles a difference: on the button. */
export const settlements = {
  restore: 'Restore what the register says',
  accept: 'Accept what stands in the zone',
} satisfies Texts['settlements']

/** What that means. */
export const settlementHints = {
  restore:
    'The record is written to DNS again as the register has it. A request of Diskominfo is made and submitted; the unit is told, and DNS is changed only once somebody else has decided it.',
  accept:
    'What stands in the zone now becomes the register’s; DNS is not changed. A request of Diskominfo is made and submitted; the unit is told, and the register is changed only once somebody else has decided it.',
} satisfies Texts['settlementHints']

/** What a registered name meets in the zone of another provider. */
export const places = {
  missing: 'Not in the zone yet',
  different: 'There, but different',
  foreign: 'Taken by another record',
  'in-place': 'In place',
} satisfies Texts['places']

/** What becomes of an approved request in the zone of another provider. */
export const foreseen = {
  write: 'Will be written',
  nothing: 'Nothing to write',
  stop: 'Will not be carried out',
} satisfies Texts['foreseen']

export const zone = {
  findingsTitle: 'Differences from the register',
  findingsHint:
    'Seen in two readings in a row. Nothing is changed automatically: staff decide what is to be done.',
  findingsNone: 'Register and zone agree.',
  inRegister: 'In the register',
  inZone: 'In the zone now',
  whatToDo: 'What can be done',
  settledAs: 'In the end, in register and zone',
  settleSubmit: 'Make and submit',
  settleDraft: 'The draft of the request has been made; see it and go on here',
  nothingThere: 'nothing',
  tasksFindings: 'Differences between the register and the DNS zone',
  room: 'The DNS zone holds {used} of {quota} records.',
  roomNone: 'Newly approved requests wait until there is room.',
  planLink: 'See the plan on the page DNS zone',
  planAbout: 'Plan for the DNS provider',
  planTitle: 'The DNS provider has changed',
  planIncompleteTitle: 'The DNS zone was read incompletely',
  planNotRead: 'This zone has not been read yet, so there is no plan that could be confirmed.',
  planKnown: 'Written until now: {provider}',
  planPresent: 'Set up now: {provider}',
  planUnknown: 'not known yet',
  planCounts: 'The registered names in this zone:',
  planWaiting: 'Approved requests that wait to be carried out in this zone: {count}',
  planWaitingNone: 'No approved requests are waiting.',
  planStopped:
    'Will not be carried out, because this zone or the plan is no longer as it was at the approval: {count}. These requests then wait for a decision of the head of division.',
  planThen: 'Then',
  planApproved: 'As approved',
  planNames: 'Names that need attention',
  planConfirm: 'Confirm this provider',
  planConfirmHint:
    'From now on the service writes to this zone. {count} waiting requests are carried out at once. Registered names that are not there yet ({missing}) or different ({different}) are not written; they are shown as differences.',
  planAdmin: 'An administrator confirms this.',
  planImplausible:
    'The last reading lacked most of the service’s records. If they were in fact deleted, an administrator can accept the zone as it is; what is gone is then shown as differences.',
  planAccept: 'Accept the zone as it is',
  planAcceptHint:
    'The zone is accepted as it was read last. {count} waiting requests are carried out at once. Registered names that were not read ({missing}) or are different ({different}) are not written again; they are shown as differences.',
} satisfies Texts['zone']
