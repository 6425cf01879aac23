export function EventCell() { return null }
