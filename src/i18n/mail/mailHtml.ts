import type { Letter } from './renderMail.ts'

const STYLE = {
  page: 'margin:0;padding:24px;background:#f4f4f4',
  sheet:
    'max-width:640px;margin:0 auto;padding:32px;background:#ffffff;color:#1a1a1a;font:16px/1.5 Georgia,serif',
  head: 'text-align:center;font-weight:bold;border-bottom:3px double #1a1a1a;padding-bottom:12px;margin-bottom:24px',
  date: 'text-align:right;margin:0 0 24px',
  small: 'font-size:13px;color:#555555;border-top:1px solid #cccccc;padding-top:12px;margin-top:32px',
} as const

/** The letter as a page of HTML without pictures, scripts or anything that is loaded. */
export function mailHtml(letter: Letter, language: string): string {
  const { letterhead, date, salutation, paragraphs, link, closing, automatic } = letter
  const href = escapeHtml(link.url)
  const body = [
    `<div style="${STYLE.head}">${letterhead.map(escapeHtml).join('<br>')}</div>`,
    `<p style="${STYLE.date}">${escapeHtml(date)}</p>`,
    ...[salutation, ...paragraphs].map(paragraph),
    `<p>${escapeHtml(link.words)}<br><a href="${href}">${href}</a></p>`,
    ...closing.map(paragraph),
    `<p style="${STYLE.small}">${escapeHtml(automatic)}</p>`,
  ]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"></head>
<body style="${STYLE.page}"><div style="${STYLE.sheet}">
${body.join('\n')}
</div></body></html>
`
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Somebody’s words are never markup. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
