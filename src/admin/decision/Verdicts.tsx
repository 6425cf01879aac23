import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { requirementName } from '#i18n/requirementName.ts'
import { DocumentWords } from '../checklist/DocumentWords.tsx'
import { documentState, progressOf } from '../checklist/documentState.ts'
import { Badge } from '../StatusBadge.tsx'
import type { DecidedLine } from './gatherDecision.ts'

interface Props {
  lines: readonly DecidedLine[]
  language: string
}

/** What the verification found: whatever is not plainly in order stands open, the rest one press away. */
export function Verdicts({ lines, language }: Props) {
  const { ui } = textsFor(language)
  const isPlain = (line: DecidedLine) =>
    line.documents.length > 0 &&
    line.documents.every((document) => documentState(document, line.obligation) === 'completeAndValid')
  const asked = lines.filter(({ documents, obligation }) => documents.length > 0 || obligation !== 'optional')
  const special = asked.filter((line) => !isPlain(line))
  const plain = asked.filter(isPlain)
  return (
    <section className="decision-card__part">
      <h4>{ui.decisionDocuments}</h4>
      <p>{fill(ui.progress, progressOf(lines, true))}</p>
      <Lines lines={special} language={language} />
      {plain.length > 0 && (
        <details>
          <summary>{fill(ui.decisionInOrder, { count: plain.length })}</summary>
          <Lines lines={plain} language={language} />
        </details>
      )}
    </section>
  )
}

function Lines({ lines, language }: Props) {
  const { ui } = textsFor(language)
  return (
    <ul className="decision-card__documents">
      {lines.map(({ requirement, obligation, documents }) => (
        <li key={requirement.id}>
          <span className="checklist__label">{requirementName(requirement, language)}</span>
          {documents.length === 0 && <Badge tone="attention" text={ui.missing} />}
          {documents.map((document) => (
            <DocumentWords key={document.id} document={document} obligation={obligation} isJudged />
          ))}
        </li>
      ))}
    </ul>
  )
}
