/** The mark of the service, as the browser's tab shows it too (src/app/icon.svg); said by whatever stands beside it. */
export function Mark() {
  return (
    <svg className="identity__mark" viewBox="0 0 32 32" width="100%" height="100%" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#14532d" />
      <path d="M8 11h16M8 16h10M8 21h6" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
