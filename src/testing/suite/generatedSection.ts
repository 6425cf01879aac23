/**
 * The text with what stands between `<!-- generated:name -->` and the next `<!-- /generated -->` replaced.
 * @throws when the text has no such section
 */
export function withGeneratedSection(
  text: string,
  { name, content }: { name: string; content: string },
): string {
  const opening = `<!-- generated:${name} -->`
  const closing = '<!-- /generated -->'
  const from = text.indexOf(opening)
  const to = text.indexOf(closing, from)
  if (from < 0 || to < 0) throw new Error(`no section ${opening} … ${closing}`)
  return `${text.slice(0, from)}${opening}\n\n${content}\n\n${text.slice(to)}`
}
