'use client'
import { useTexts } from '../useTexts.ts'
import type { NameCheck } from './useNameCheck.ts'

/** The result of the check in words, read out politely. */
export function NameAdvice({ check }: { check: NameCheck }) {
  return (
    <div className="name-advice" aria-live="polite">
      <Words check={check} />
    </div>
  )
}

function Words({ check }: { check: NameCheck }) {
  const { texts } = useTexts()
  if (check.kind === 'none') return null
  if (check.kind === 'checking') return <p>{texts.ui.nameChecking}</p>
  if (check.kind === 'lost') return <p className="name-advice__warning">{texts.ui.nameNotChecked}</p>
  const { ok, fqdn, problems, warnings } = check.verdict
  return (
    <>
      <p className={ok ? 'name-advice__good' : 'name-advice__bad'}>
        {fqdn && <strong>{fqdn}</strong>} {ok ? texts.ui.nameFree : texts.ui.nameNotFree}
      </p>
      {problems.map(({ code, message }) => (
        <p key={code} className="name-advice__bad">
          {message}
        </p>
      ))}
      {warnings.map(({ code, message }) => (
        <p key={code} className="name-advice__warning">
          {message}
        </p>
      ))}
    </>
  )
}
