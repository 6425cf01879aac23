'use client'
import { useId, type ReactNode } from 'react'

/** What ties a field to its label and to what is said about it. */
export interface Wiring {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string
  'aria-required': true
}

interface LabelledProps {
  label: string
  hint?: string
  problem: string | null
  children: (wiring: Wiring) => ReactNode
}

/** A field of a dialog with its label, a hint, or what is wrong with it. */
export function Labelled({ label, hint, problem, children }: LabelledProps) {
  const id = useId()
  const told = `${id}-told`
  return (
    <div className="office-input">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': problem !== null, 'aria-describedby': told, 'aria-required': true })}
      <p id={told} className={problem ? 'office-input__problem' : 'office-input__hint'}>
        {problem ?? hint}
      </p>
    </div>
  )
}
