export function StatusCell() { return null }
