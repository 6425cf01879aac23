'use client'
import { fill } from '#i18n/fill.ts'
import { useTexts } from '../useTexts.ts'
import { ZoneAge } from './ZoneAge.tsx'
import type { NameCheck } from './useNameCheck.ts'

interface Props {
  check: NameCheck
  /** Takes a suggested name. */
  onChoose: (name: string) => void
}

/** The result of the check in words, read out politely. */
export function NameAdvice({ check, onChoose }: Props) {
  return (
    <div className="name-advice" aria-live="polite">
      <Words check={check} onChoose={onChoose} />
    </div>
  )
}

function Words({ check, onChoose }: Props) {
  const { texts } = useTexts()
  if (check.kind === 'none') return null
  if (check.kind === 'checking') return <p>{texts.ui.nameChecking}</p>
  if (check.kind === 'lost') return <p className="name-advice__warning">{texts.ui.nameNotChecked}</p>
  const { ok, fqdn, problems, warnings, suggestions, zone } = check.verdict
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
        <p key={`${code} ${message}`} className="name-advice__warning">
          {message}
        </p>
      ))}
      <Suggestions names={suggestions} onChoose={onChoose} />
      <ZoneAge zone={zone} />
    </>
  )
}

function Suggestions({ names, onChoose }: { names: readonly string[]; onChoose: (name: string) => void }) {
  const { texts } = useTexts()
  if (names.length === 0) return null
  return (
    <p className="name-advice__suggestions">
      {texts.ui.nameSuggestions}{' '}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="office-button"
          aria-label={fill(texts.ui.useName, { name })}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </p>
  )
}
