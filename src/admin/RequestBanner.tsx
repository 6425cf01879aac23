import type { UIFieldServerComponent } from 'payload'
import { textsFor } from '#i18n/label.ts'
import { nextStepOf } from '#i18n/sentenceFor.ts'
import { runtime } from '#runtime.ts'
import { gatherBanner, type BannerFacts } from './banner/gatherBanner.ts'
import { Dates } from './banner/Dates.tsx'
import { HandoverLink } from './banner/HandoverLink.tsx'
import { Holder } from './banner/Holder.tsx'
import { InternalNotes } from './banner/InternalNotes.tsx'
import { LastWords } from './banner/LastWords.tsx'
import { NextInLine } from './banner/NextInLine.tsx'
import { OfficeActNote } from './banner/OfficeActNote.tsx'
import { ProvisioningNote } from './banner/ProvisioningNote.tsx'
import { ResolutionNote } from './banner/ResolutionNote.tsx'
import { ContactTasks } from './contact/ContactTasks.tsx'
import { DecisionCard } from './decision/DecisionCard.tsx'
import { StatusBadge } from './StatusBadge.tsx'

/** Where a request stands, who holds it and what comes next, in one look. */
export const RequestBanner: UIFieldServerComponent = async ({ id, req }) => {
  const texts = textsFor(req.i18n.language)
  if (!id) return <p className="office-note">{texts.ui.newRequestHint}</p>
  const facts = await gatherBanner(req, String(id))
  return (
    facts && (
      <>
        <Banner facts={facts} language={req.i18n.language} />
        <DecisionCard facts={facts} language={req.i18n.language} />
      </>
    )
  )
}

function Banner({ facts, language }: { facts: BannerFacts; language: string }) {
  const texts = textsFor(language)
  const { request, reader } = facts
  const unit = typeof request.unit === 'object' ? request.unit.name : ''
  return (
    <section className="request-banner" aria-label={texts.ui.nextStep}>
      <div className="request-banner__head">
        <StatusBadge status={request.status} text={texts.statuses[request.status]} />
        {request.number && <span className="request-banner__number">{request.number}</span>}
        {request.requestedName && (
          <span className="request-banner__name">
            {request.requestedName}.{runtime().env.DNS_ZONE}
          </span>
        )}
        <span className="request-banner__unit">{unit}</span>
      </div>
      <p className="request-banner__next">
        <strong>{texts.ui.nextStep}:</strong> {nextStepOf(request, texts)[reader]}
      </p>
      <Holder facts={facts} language={language} />
      <OfficeActNote facts={facts} language={language} />
      <LastWords facts={facts} language={language} />
      <ProvisioningNote facts={facts} language={language} />
      <ResolutionNote facts={facts} language={language} />
      <InternalNotes facts={facts} language={language} />
      <ContactTasks facts={facts} language={language} />
      <HandoverLink facts={facts} language={language} />
      <Dates facts={facts} language={language} />
      {facts.next && <NextInLine next={facts.next} language={language} />}
    </section>
  )
}
