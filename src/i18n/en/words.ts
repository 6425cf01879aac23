import type { Texts } from '../texts.ts'

/** Names of the members of the domain's unions. */
export const roles = {
  agency: 'Applicant (unit)',
  officer: 'Verifier',
  head: 'Head of division',
  auditor: 'Observer',
  supervisor: 'Supervisor',
  admin: 'Administrator',
} satisfies Texts['roles']

export const statuses = {
  draft: 'Draft',
  submitted: 'Submitted',
  'in-review': 'In review',
  revision: 'Needs correction',
  approved: 'Approved',
  provisioned: 'Active – awaiting hand-over',
  completed: 'Completed',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} satisfies Texts['statuses']

export const requestTypes = {
  creation: 'Creation',
  change: 'Change',
  deletion: 'Deletion',
} satisfies Texts['requestTypes']

export const channels = {
  portal: 'Service panel',
  letter: 'Letter',
  email: 'E-mail',
  whatsapp: 'WhatsApp',
  office: 'Initiative of Diskominfo',
} satisfies Texts['channels']

export const categories = {
  institution: 'Profile of the institution',
  'public-service': 'Public service',
  event: 'Event with an end date',
} satisfies Texts['categories']

export const positionStatuses = {
  definitive: 'Substantive holder',
  acting: 'Acting (Plt.)',
  'daily-acting': 'Acting day to day (Plh.)',
  'on-behalf': 'On behalf of (a.n.)',
} satisfies Texts['positionStatuses']

export const provisioningStates = {
  queued: 'Queued',
  working: 'Being carried out',
  verifying: 'Being verified',
  waiting: 'Waiting for the next attempt',
  conflict: 'Obstructed, staff must decide',
  blocked: 'Stopped, settings must be mended',
  done: 'Carried out',
} satisfies Texts['provisioningStates']

export const unitTypes = {
  sekretariat: 'Secretariat',
  inspektorat: 'Inspectorate',
  dinas: 'Department (dinas)',
  badan: 'Agency (badan)',
  satuan: 'Corps (satuan)',
  bagian: 'Division (bagian)',
  rsud: 'Regional public hospital (RSUD)',
  kecamatan: 'District (kecamatan)',
  kelurahan: 'Urban village (kelurahan)',
  puskesmas: 'Health centre (puskesmas)',
} satisfies Texts['unitTypes']

export const confidence = {
  high: 'High',
  medium: 'Medium',
  low: 'Low, to be confirmed',
} satisfies Texts['confidence']

export const obligations = {
  required: 'Required',
  waivable: 'Required, may be waived',
  optional: 'If there is one',
  none: 'Not needed',
} satisfies Texts['obligations']

export const requirementForms = {
  document: 'Document',
  field: 'Field',
  statement: 'Statement',
  rule: 'Rule',
} satisfies Texts['requirementForms']

export const holidayKinds = {
  national: 'National holiday',
  'joint-leave': 'Joint leave',
  local: 'Local holiday',
} satisfies Texts['holidayKinds']

export const documentSources = {
  file: 'Upload',
  link: 'Link',
  physical: 'Handed over in person',
  none: 'Not handed in, with a reason',
} satisfies Texts['documentSources']

export const zoneClasses = {
  ours: 'This service',
  foreign: 'Others',
  protected: 'Protected',
} satisfies Texts['zoneClasses']

export const subdomainStatuses = {
  active: 'Active',
  suspended: 'Suspended',
  deleted: 'Deleted',
} satisfies Texts['subdomainStatuses']

export const grounds = {
  abandoned: 'No longer used or managed',
  harmful: 'Harmful to the public',
  drift: 'The DNS record differs from the register',
}

export const resolutionStates = {
  written: 'Written, not all name servers answer yet',
  resolving: 'Answered by all name servers',
  'not-resolving': 'Written, but not answered as it should be',
}

export const sayings = {
  'as-written': 'answers as written',
  'as-before': 'still answers as before ({seen})',
  otherwise: 'answers something else ({seen})',
  nothing: 'does not know this record yet',
  'still-there': 'still answers the deleted record or the former name ({seen})',
  'not-in-charge': 'answers, but is not authoritative for this zone',
  refused: 'refuses questions about this zone',
  failing: 'reports a failure of its own',
  silent: 'does not answer',
  unreachable: 'cannot be reached',
  'unknown-server': 'has no address that could be found',
}

export const lookTroubles = {
  'not-published':
    'The zone is served by the built-in DNS server and not published on the internet, so the site was not looked at.',
  'not-public': 'Not visited: its address is not a public one.',
  'unknown-host': 'The name has no address.',
  'no-connection': 'Cannot be reached.',
  'no-encryption': 'No encrypted connection could be made.',
  'too-slow': 'Did not answer in time.',
  garbled: 'Its answer cannot be read.',
  'other-port': 'Not followed: leads to another port.',
  'other-protocol': 'Not followed: leads to another protocol.',
  'too-many-redirects': 'Not followed further: too many redirects.',
}

export const menders = {
  nobody: 'Nobody; the system goes on by itself',
  officer: 'Officer',
  head: 'Head of division',
  'second-person': 'A second person, or an hour of waiting',
  administrator: 'Administrator',
}

/** The same of a deletion, where silence is what was wanted. */
export const silenceStates = {
  written: 'Deleted, not all name servers have stopped answering yet',
  resolving: 'No name server answers any more',
  'not-resolving': 'Deleted, but name servers still answer',
}

/** From when on a promise counts. */
export const clockStarts = {
  submission: 'Submission',
  complete: 'The file is declared complete',
} satisfies Texts['clockStarts']

/** What is known of the use of a subdomain. */
export const useStates = {
  confirmed: 'In use',
  asked: 'Waiting for the unit’s answer',
  silent: 'Not answered',
} satisfies Texts['useStates']

/** Who wrote a row of the calendar. */
export const holidaySources = {
  seeded: 'Supplied',
  imported: 'Imported',
  'by-hand': 'Staff',
} satisfies Texts['holidaySources']
