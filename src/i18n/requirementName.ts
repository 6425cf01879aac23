/** What a requirement is called in the panel's language. */
export function requirementName(
  { label, labelEn }: { label: string; labelEn?: string | null },
  language: string,
): string {
  return language.startsWith('en') ? labelEn || label : label
}
