export function NameField() { return null }
