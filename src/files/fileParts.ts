import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { stepJpeg, stepPng, type Step } from '#domain/files/wholeness.ts'

/** Up to so many bytes from there; fewer at the end of the file. */
export async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

/** Far more than any camera or program writes; thumbnails and profiles included. */
const MOST_PARTS = 100_000
const PICTURES: Record<'png' | 'jpeg', { from: number; step: (header: Uint8Array, at: number) => Step }> = {
  png: { from: 8, step: stepPng },
  jpeg: { from: 2, step: stepJpeg },
}

/** Walks through the parts of a picture without decoding it: one that was cut off has no end. */
export async function isWholePicture(handle: FileHandle, kind: 'png' | 'jpeg'): Promise<boolean> {
  const { from, step } = PICTURES[kind]
  let at = from
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const found = step(await bytesAt(handle, at, 8), at)
    if (found === 'end') return true
    if (found === 'broken') return false
    at = found.next
  }
  return false
}
