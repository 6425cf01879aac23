import type { Texts } from '../texts.ts'
import { complain, track } from './complaintPages.ts'

/** The pages that anybody may read. `{zone}`, `{office}` and the like are filled in. */
export const website: Texts['website'] = {
  title: 'Subdomain Service',
  skip: 'Skip to the content',
  navigation: 'Pages',
  otherLanguage: 'Bahasa Indonesia',
  signIn: 'Sign in to the panel',
  pages: {
    home: 'Home',
    standard: 'Service standard',
    check: 'Check an address',
    directory: 'Directory of subdomains',
    complain: 'Complaint',
    track: 'Follow a complaint',
  },
  footer: {
    hours: 'Office hours',
    hoursText: 'Monday–Friday, {opens}–{closes} WITA, except on holidays',
    noCookies: 'This page sets no cookies and loads nothing from anybody else.',
  },
  home: {
    lead: 'Subdomains of {zone} for the units of {government}: requested, examined and handed over in one place, free of charge.',
    checkTitle: 'Is this address official?',
    checkHint: 'Type or paste an address to learn whether it stands in the official register.',
    services: 'Three services',
    serviceTexts: {
      creation: 'A new subdomain for a unit, with login information and a guide.',
      change: 'A new name or a new target for a subdomain that exists.',
      deletion: 'A subdomain that is no longer used is removed entirely, so that nobody can abuse it.',
    },
    title: 'Subdomain service of {zone}',
    within: 'Done within {period}',
    howTitle: 'For government units',
    how: 'Requests are made in the panel with the account of the unit. Accounts are given by {office}.',
    more: 'Requirements and procedure',
  },
  check: {
    lead: 'Fake sites often use names that look like the government’s. This page answers from the official register of subdomains of {zone}.',
    field: 'Address of the site',
    example: 'For example dukcapil.{zone}, or a whole address copied from a message.',
    button: 'Check',
    answer: 'Result',
    unit: 'Managed by',
    since: 'Registered since',
    ended: 'No longer valid since',
    verdicts: {
      active: 'Official',
      suspended: 'Suspended',
      deleted: 'Deleted',
      zone: 'Official',
      unknown: 'Not registered',
      foreign: 'Not one of our addresses',
    },
    sentences: {
      active: '{host} stands in the official register and is in use.',
      suspended: '{host} stands in the official register but is suspended for the time being.',
      deleted:
        '{host} was registered once and has been deleted. Whatever appears there does not come from us.',
      zone: '{host} is the main domain of {government}.',
      unknown:
        '{host} uses the domain {zone} but does not stand in the register of this service. Please enter no personal data before {office} has confirmed it.',
      foreign:
        '{host} is not below {zone}. This register does not know who owns it; official sites below {zone} always end in “.{zone}”.',
    },
    renamed: 'The name in use now: {host}.',
    problems: {
      empty: 'No address has been entered.',
      'too-long': 'The address is too long. Please paste only the address.',
      'look-alike':
        'This address holds letters or a spelling in disguise: a browser would open something else than what is seen. Please do not open it.',
      'not-an-address': 'This is not the address of a site. A correct example: dukcapil.{zone}.',
    },
    report: 'Does something look suspicious? Please tell {office}, telephone {phone}.',
    reportHere: 'Report this address',
    reportAny: 'Report a suspicious address',
  },
  directory: {
    lead: 'Subdomains of {zone} in use, by the unit that manages them.',
    count: '{count} subdomains of {units} units',
    none: 'No subdomain is in use yet.',
    since: 'since {day}',
    files: 'The same data for programs:',
  },
  standard: {
    lead: 'The subdomain service: what is needed, how it proceeds, how long it takes and where to complain. This page says what the system enforces.',
    requirements: 'Requirements',
    requirementsHint:
      '“Required, can be waived” means that staff may waive the requirement with a recorded reason. Large files may be given as a link.',
    requirement: 'Requirement',
    form: 'Form',
    procedure: 'Procedure',
    steps: {
      creation: [
        'The unit submits a request to the {headTitle} in the panel.',
        'Completeness is checked at submission; what is missing is said at once.',
        'Staff examine whether each document is complete and valid.',
        'A complete and valid request is approved, and the DNS record is created.',
        'Login information and a guide are handed over to the unit.',
      ],
      change: [
        'The unit chooses its subdomain and asks for a new name or a new target.',
        'Completeness is checked at submission; what is missing is said at once.',
        'Staff examine whether each document is complete and valid.',
        'A complete and valid request is approved, and the DNS record is changed in one step.',
        'New login information and a guide are handed over to the unit.',
      ],
      deletion: [
        'The unit chooses its subdomain and asks for its deletion, with a reason.',
        'Completeness is checked at submission; what is missing is said at once.',
        'Staff examine the documents and the effects of the deletion.',
        'A complete and valid request is approved, and the DNS record is removed.',
        'The unit is told that the deletion has been carried out.',
      ],
    },
    sampleLetters: {
      creation: 'Sample letter requesting a new subdomain (DOCX, in Indonesian)',
      change: 'Sample letter requesting a change of a subdomain (DOCX, in Indonesian)',
      deletion: 'Sample letter requesting the deletion of a subdomain (DOCX, in Indonesian)',
    },
    time: 'Time to completion',
    timeHint:
      'Counted in working days after the date of receipt, in the time of central Indonesia (WITA). Days on which the file is back with the unit for correction do not count.',
    workingDay: '1 working day',
    workingDays: '{count} working days',
    cost: 'Cost',
    costText: 'Free. Nothing is charged; please report any request for payment.',
    product: 'Product',
    productText:
      'A subdomain below {zone} with login information and a guide; for a deletion, a letter confirming that it has been carried out.',
    rules: 'Rules for names',
    rulesTexts: [
      'Lower-case letters, digits and hyphens; 2 to 63 characters, at most two parts.',
      'A deleted name rests for {days} days before another unit may use it.',
      'Village names belong below desa.id and cannot be requested here.',
    ],
    complaints: 'Complaints and suggestions',
    complaintsTo: 'To the {headTitle}, {office}:',
    decree: 'Laid down by decree {number}.',
    whatsapp: 'WhatsApp',
    phone: 'Telephone',
    email: 'E-mail',
    letter: 'Letter',
    complaintForm: 'Complaint form',
    complaintTimes:
      'A complaint is answered within {complaint}, a request for information within {information}, a complaint handled by the supervisor within {supervised}.',
    print: 'This page can be printed on A4.',
  },
  complain,
  track,
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Please check its spelling or go back to the home page.',
  },
}
