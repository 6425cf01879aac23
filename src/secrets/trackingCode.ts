import { createHash, randomInt } from 'node:crypto'

/** Without what is easily mistaken for something else when it is read out or copied by hand. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 16
const GROUP = 4

/** A code that nobody guesses: 80 random bits, in groups that can be read out on the telephone. */
export function newTrackingCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)])
  return letters.join('').replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-')
}

/**
 * What the database keeps of a code. Of so many random bits a plain digest tells nothing, and a changed server secret leaves
 * reporters their codes. However it is typed: blanks, hyphens and small letters do not matter.
 */
export function trackingHash(code: string): string {
  const bare = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return createHash('sha256').update(`complaint:${bare}`).digest('hex')
}
