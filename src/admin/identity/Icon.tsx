import { Mark } from './Mark.tsx'

/** The way home in the navigation. */
export function Icon() {
  return (
    <span className="identity__icon">
      <Mark />
    </span>
  )
}
