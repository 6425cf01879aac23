import type { Receipt } from '#complaint/lodge.ts'
import { PATHS } from '#domain/website/paths.ts'
import type { Shown } from './Layout.tsx'

/** Number and code, shown once; whoever prints the page has both. */
export function ReceiptAnswer({
  shown,
  receipt: { number, trackingCode, host },
}: {
  shown: Shown
  receipt: Receipt
}) {
  const { website, complaintFields, complaintUi } = shown.texts
  const { complain } = website
  return (
    <section className="answer answer--active" aria-labelledby="receipt">
      <h2 id="receipt">{complain.receivedTitle}</h2>
      <dl className="receipt">
        <dt>{complaintFields.number}</dt>
        <dd>
          <strong>{number}</strong>
        </dd>
        <dt>{complain.code}</dt>
        <dd>
          <strong className="code">{trackingCode}</strong>
        </dd>
      </dl>
      <p>
        <strong>{complain.keep}</strong>
      </p>
      {host === 'not-ours' && <p>{complaintUi.hostNotOurs}</p>}
      <p>
        <a href={`${PATHS.track[shown.language]}?number=${number}`}>{complain.toTracking}</a>
      </p>
    </section>
  )
}
