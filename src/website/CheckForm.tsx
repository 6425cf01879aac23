import { LONGEST_ADDRESS } from '#domain/website/address.ts'
import { PATHS } from '#domain/website/paths.ts'
import { fill } from '#i18n/fill.ts'
import type { Shown } from './Layout.tsx'

interface Asked {
  shown: Shown
  /** What was typed, kept whatever the answer is. */
  typed?: string
  problem?: string | null
}

/** Asks for an address; works without any script, and the answer has an address that can be sent on. */
export function CheckForm({ shown, typed = '', problem = null }: Asked) {
  const { check } = shown.texts.website
  const described = ['address-example', problem ? 'address-problem' : ''].filter(Boolean).join(' ')
  return (
    <form className="check" action={PATHS.check[shown.language]} method="get" role="search">
      <label htmlFor="address">{check.field}</label>
      <div className="line">
        <input
          id="address"
          name="address"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typed.slice(0, LONGEST_ADDRESS)}
          aria-describedby={described}
          aria-invalid={problem ? true : undefined}
          autoFocus={problem ? true : undefined}
        />
        <button type="submit">{check.button}</button>
      </div>
      {problem && (
        <p className="problem" id="address-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="hint" id="address-example">
        {fill(check.example, { zone: shown.zone })}
      </p>
    </form>
  )
}
