import type pg from 'pg'

/** What people wrote, by where it is kept, and why it stands on a screen of either language. */
const WRITTEN: readonly { where: readonly string[]; because: string }[] = [
  {
    where: ['units.name', 'units.abbreviation', 'users.name', 'service.government', 'service.office'],
    because: 'Names of units and people are names.',
  },
  {
    where: ['service.head_title', 'service.address', 'users.position', 'service_complaint_answers.title'],
    because: 'The office writes its settings in Indonesian.',
  },
  {
    where: ['requirements.label', 'requirements.label_en'],
    because: 'The standard is Indonesian by law; its page shows the translation beside it.',
  },
  { where: ['service_texts.text', 'units_texts.text'], because: 'Names below the zone are names.' },
  { where: ['holidays.name', 'holidays.decree'], because: 'Quoted from the decree of the three ministers.' },
  {
    where: [
      'requests.purpose',
      'requests.reason',
      'requests.technical_manager_position',
      'requests.letter_signatory_position',
      'subdomains.technical_manager_position',
      'documents.reason',
      'documents.original_name',
      'documents.physical_items',
      'documents.physical_received_by',
      'documents.verdict_note',
      'handovers.reason',
      'requests.decision_note',
      'events.note',
      'events.in_stead_of',
      'service_complaint_answers.text',
    ],
    because: 'What somebody wrote is shown as it was written.',
  },
  {
    where: ['notifications.subject', 'notifications.text'],
    because: 'A mail is kept as it was sent, in the language of its reader.',
  },
]

/** The same where it cannot be told by its words: parts of the page. */
export const APART: readonly { selector: string; because: string }[] = [
  { selector: '.ContentEditable__root', because: 'Guides and instructions are written by the office.' },
  { selector: '.review__guidance', because: 'How a requirement is checked is written by the office.' },
  {
    selector: '.review__pane > .office-unseen',
    because: 'The words of a document are those of the document.',
  },
  {
    selector: '.file-meta__size-type',
    because: 'A kind of file is named as the standard (RFC 6838) names it.',
  },
  {
    selector: '.mails section :is(h3, strong, iframe, pre, textarea)',
    because: 'The page of the mails shows every mail in both languages.',
  },
]

/** The same, as single texts. */
const SINGLE: readonly { texts: readonly string[]; because: string }[] = [
  { texts: ['Layanan Subdomain Tapin'], because: 'The name of the service.' },
  { texts: ['Bahasa Indonesia', 'English', 'Indonesian'], because: 'A language is called by its own name.' },
  {
    texts: ['date, name, kind (national, joint-leave, local), decree'],
    because: 'Columns of a file that a program reads.',
  },
]

/** Every text of this office that somebody wrote, longest first: what holds another is taken out before it. */
export async function writtenTexts(database: pg.Client): Promise<string[]> {
  const kept = WRITTEN.flatMap(({ where }) => where).map((place) => {
    const [table, column] = place.split('.')
    return `SELECT "${column}" AS text FROM "${table}"`
  })
  const { rows } = await database.query<{ text: string | null }>(kept.join(' UNION '))
  const texts = [
    ...rows.map(({ text }) => (text ?? '').replace(/\s+/g, ' ').trim()),
    ...SINGLE.flatMap(({ texts }) => texts),
  ]
  return texts.filter((text) => text.length > 2).sort((a, b) => b.length - a.length)
}
