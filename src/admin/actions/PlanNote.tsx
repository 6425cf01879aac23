'use client'
import type { ShownPlan, ShownRecord } from '#domain/dns/shownPlan.ts'
import { useTexts } from '../useTexts.ts'

/** What an approval will do in DNS, as before and after. */
export function PlanNote({ plan: { before, after } }: { plan: ShownPlan }) {
  const { texts } = useTexts()
  return (
    <div className="office-note dns-plan">
      <p>{texts.ui.planTitle}</p>
      <dl>
        <div>
          <dt>{texts.ui.planBefore}</dt>
          <dd>
            {before ? (
              <del>
                <Words record={before} />
              </del>
            ) : (
              texts.ui.planNothing
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.ui.planAfter}</dt>
          <dd>
            {after ? (
              <ins>
                <Words record={after} />
              </ins>
            ) : (
              texts.ui.planNothing
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** The hand-made record that becomes ours, just as it stands. */
export function AdoptionNote({ record }: { record: ShownRecord }) {
  const { texts } = useTexts()
  return (
    <p className="office-note">
      {texts.ui.planAdopted} <Words record={record} />
    </p>
  )
}

function Words({ record: { name, type, content, proxied } }: { record: ShownRecord }) {
  const { texts } = useTexts()
  return (
    <>
      <code>
        {name} {type} {content}
      </code>
      {proxied && ` (${texts.ui.planProxied})`}
    </>
  )
}
