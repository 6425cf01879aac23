import type { ReactNode } from 'react'

interface FieldProps {
  /** Its path, as REST names it too. */
  name: string
  label: string
  hint?: string
  /** What is wrong with what was typed. */
  problem?: string
  value?: string
}

const idOf = (name: string) => name.replace('.', '-')

/** What ties a field to its hint and to what is wrong with it. */
function wiring({ name, hint, problem }: FieldProps) {
  const id = idOf(name)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? (true as const) : undefined,
  }
}

function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = idOf(field.name)
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {children}
      {field.problem && (
        <p className="problem" id={`${id}-problem`}>
          {field.problem}
        </p>
      )}
    </div>
  )
}

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'date'
  required?: boolean
  autoComplete?: string
}

export function TextField({ type = 'text', required, autoComplete = 'off', ...field }: TextProps) {
  return (
    <Field {...field}>
      <input
        {...wiring(field)}
        type={type}
        defaultValue={field.value}
        aria-required={required}
        autoComplete={autoComplete}
      />
    </Field>
  )
}

export function LongField({
  required,
  rows = 8,
  ...field
}: FieldProps & { required?: boolean; rows?: number }) {
  return (
    <Field {...field}>
      <textarea {...wiring(field)} rows={rows} defaultValue={field.value} aria-required={required} />
    </Field>
  )
}

type ChoiceProps = FieldProps & {
  options: readonly (readonly [value: string, label: string])[]
  empty: string
}

export function ChoiceField({ options, empty, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      <select {...wiring(field)} defaultValue={field.value ?? ''} aria-required>
        <option value="">{empty}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A box to tick, with its label behind it. */
export function TickField({ checked, ...field }: Omit<FieldProps, 'value'> & { checked: boolean }) {
  const id = idOf(field.name)
  return (
    <div className="field tick">
      <input {...wiring(field)} type="checkbox" defaultChecked={checked} />
      <label htmlFor={id}>{field.label}</label>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
    </div>
  )
}

/** Files have to be chosen again when something was wrong: no browser is told which they were. */
export function FilesField({ accept, ...field }: FieldProps & { accept: string }) {
  return (
    <Field {...field}>
      <input {...wiring(field)} type="file" multiple accept={accept} />
    </Field>
  )
}
