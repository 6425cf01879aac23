import { textsFor } from '#i18n/label.ts'
import { runtime } from '#runtime.ts'
import type { BannerFacts } from '../banner/gatherBanner.ts'
import { Impact } from '../impact/ImpactCard.tsx'
import { BriefHistory } from './BriefHistory.tsx'
import { DecisionActions } from './DecisionActions.tsx'
import { whatIsAsked, whoAsks } from './whoAndWhat.ts'
import { Stated } from './Stated.tsx'
import { Verdicts } from './Verdicts.tsx'

interface Props {
  facts: BannerFacts
  language: string
}

/**
 * Everything that a decision rests on, in one place and in the order in which it is asked: who, what and why, what the
 * verification found, what led here, what it will bring about, and the decision itself.
 */
export function DecisionCard({ facts: { request, decision }, language }: Props) {
  if (!decision) return null
  const texts = textsFor(language)
  const telling = { request, texts, language, zone: runtime().env.DNS_ZONE }
  return (
    <section className="decision-card" aria-label={texts.ui.decisionTitle}>
      <h3 className="decision-card__title">{texts.ui.decisionTitle}</h3>
      <div className="decision-card__parts">
        <Stated title={texts.ui.decisionWho} lines={whoAsks(telling)} />
        <Stated title={texts.ui.decisionWhat} lines={whatIsAsked(telling)} />
        <Verdicts lines={decision.lines} language={language} />
        <BriefHistory events={decision.events} language={language} />
      </div>
      {request.type === 'deletion' && <Impact id={request.id} />}
      <DecisionActions id={request.id} />
    </section>
  )
}
