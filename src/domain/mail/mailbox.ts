/** A mailbox as headers and envelope want it. */
export interface Mailbox {
  name: string
  address: string
}

/** One address that any server takes: no blanks, quotes, brackets or steering characters, a domain with a dot or a local one. */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i
const LONGEST = 254
const NAMED = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/

/** Whether mail can be addressed to it; nothing in it can begin another header or command. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text)
}

/** `Layanan Subdomain <subdomain@contoh.go.id>`, or the address alone; null for anything else. */
export function parseMailbox(text: string): Mailbox | null {
  if (/[\p{Cc}]/u.test(text)) return null
  const named = NAMED.exec(text.trim())
  const mailbox = named
    ? { name: named[1]?.trim() ?? '', address: named[2]?.trim() ?? '' }
    : { name: '', address: text.trim() }
  return isAddress(mailbox.address) ? mailbox : null
}
