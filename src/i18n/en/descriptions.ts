import type { Texts } from '../texts.ts'

/** One helpful sentence under a heading or field. */
export const descriptions = {
  fromUnit: 'The subdomain is transferred from this unit, by letter and decision.',
  dnsReadOnly:
    'While ticked, requests are handled and approved as usual, but nothing is written at the DNS provider.',
  actingHead: 'During this time the verifier may decide as acting head of division, which is recorded.',
  archives: 'For source code: ZIP and tar.gz are accepted up to the size limit of archives.',
  confidence: 'Please set it to high once the data of the unit has been checked.',
  disabled: 'The holder can no longer sign in, and open sessions end at once.',
  documents: 'What is handed in for each requirement; a document is never overwritten but replaced.',
  events: 'The permanent record of who did what and when; it cannot be changed or deleted.',
  fourEyes: 'When on, whoever judged a document cannot approve the same request.',
  guidance: 'How verifiers tell whether it is complete and valid.',
  handoverGuide: 'Left empty, the guide of the service settings is used as it stands now.',
  handovers: 'Login information and guide given to the unit once the subdomain is active.',
  knownNames: 'Subdomain names this unit already uses; they are reserved for it.',
  letter: 'Please fill in exactly what the letter says.',
  link: 'Please make sure that staff can open the link; leave passwords out.',
  login: 'Stored encrypted, not readable by staff again, and opened by the unit only once.',
  noneNeeded: 'Tick it when the unit uses its own server or there is no account to hand over.',
  notSent: 'While no mail server is set up, notifications stay here and are not sent.',
  officeHours:
    'Written like 08:00, for working days: Monday to Friday, except holidays. Outside office hours no mail is sent except about signing in and passwords.',
  mailState: 'Where the mail stands; what was sent is kept below.',
  notifications: 'Notifications to staff and units, and whether they were sent.',
  newName: 'Leave empty if only the target changes.',
  reason:
    'The reason as stated in the letter; for an act of Diskominfo the description of its grounds, which the unit reads.',
  subdomain: 'An active subdomain of the unit, chosen from the register.',
  parentConsent:
    'Needed only when the parent name (the part after the dot) belongs to another unit; holds for one parent name and is recorded in the history.',
  physical: 'The unit says what it will bring; staff record that it arrived, and a receipt is issued.',
  proxied: 'Visitors are served through Cloudflare, which hides the address of the server.',
  purpose: 'Please describe in a few sentences the service to be offered and its users.',
  reasonForNone: 'Please explain why it is not handed in; the verifier judges whether it can be waived.',
  requestedName: 'Letters a–z, digits and hyphens, for example dukcapil; leave the domain out.',
  requests: 'Requests for subdomains from submission to hand-over.',
  requirements:
    'The requirements of the service standard, which decide the fields and documents of each request.',
  holidays:
    'National holidays, joint leave and local holidays. Deadlines of requests are counted by this list.',
  holidayDate: 'Year-month-day, for example 2026-12-24.',
  decree: 'Number of the decree that names this holiday.',
  reservedNames: 'These names, and names below them, are given to no unit.',
  servers: 'What verification offers as targets.',
  service: 'Rules, guides and office details used throughout the service.',
  calendarEmpty:
    'The list of holidays of this or the next year is still empty, so deadlines cannot be counted correctly. Please complete the list of holidays.',
  storageLow: 'The room for files is nearly used up. Please make room before uploads are refused.',
  filesMissing: 'Files of some documents are missing in the storage. Please restore them from a backup.',
  filesOrphaned:
    'Some stored files belong to no document. Nobody can read them and nothing deletes them; please have a look.',
  subdomains: 'Subdomains carried out by decision; written by the system.',
  suggestedLabel: 'This name is reserved for the unit.',
  supersedes: 'Please choose the old document of the same requirement if this one replaces it.',
  target:
    'The unit may leave it empty: for a new subdomain Diskominfo sets it during review, for a change the registered one stays.',
  unitActive: 'Only active units can submit requests.',
  units: 'Official units of the Regency of Tapin, which may submit requests.',
  uploadPlain: 'PDF, PNG, JPEG, DOCX or XLSX, at most {documents} MB.',
  uploadArchive:
    'PDF, PNG, JPEG, DOCX or XLSX, at most {documents} MB; source code as ZIP or tar.gz, at most {archives} MB. What is larger can be handed in as a link.',
  verdict: 'Complete and valid are judged separately; a waiver needs a note.',
  workingDays:
    'A change counts for requests that are still open; what has ended stays as it was. It is also shown on the public page of the standard.',
  clockStartsAt:
    '“Declared complete” means that the time begins to run once staff have declared the file complete.',
  extensionDays:
    'The head of division may extend once, before the due time, with a reason that is sent to the unit.',
  receivedAt:
    'When the letter, e-mail or message really came. The time runs from then on, not from its entry here; empty means from the submission here.',
  closingDays:
    'A request that was returned and not corrected is closed after this time; the unit is reminded before. 0 means never.',
  confirmMonths:
    'Every unit is asked whether its subdomains are still used. What is not answered is shown to staff; nothing is deleted by itself.',
} satisfies Texts['descriptions']
