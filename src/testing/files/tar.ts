import { gzipSync } from 'node:zlib'

export interface TarItem {
  name: string
  data?: Buffer | string
  /** POSIX typeflag; a file when nothing is said. */
  flag?: string
  linkName?: string
  /** Instead of the true size. */
  claimedSize?: number
}

const BLOCK = 512

export function buildTarGz(items: readonly TarItem[]): Buffer {
  return gzipSync(buildTar(items))
}

/** A tar archive (POSIX ustar), as `tar -c` writes it. */
export function buildTar(items: readonly TarItem[]): Buffer {
  return Buffer.concat([...items.flatMap(entry), Buffer.alloc(2 * BLOCK)])
}

function entry(item: TarItem): Buffer[] {
  const data = Buffer.from(item.data ?? '')
  return [header(item, data.length), data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]
}

function header({ name, flag = '0', linkName = '', claimedSize }: TarItem, length: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, 100)
  block.write('0000644\0', 100)
  block.write(`${(claimedSize ?? length).toString(8).padStart(11, '0')}\0`, 124)
  block.write(' '.repeat(8), 148)
  block.write(flag, 156)
  block.write(linkName, 157, 100)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** A record of pax extended headers, which counts its own length. */
export function paxRecord(key: string, value: string): string {
  const body = ` ${key}=${value}\n`
  const digits = String(body.length + 3).length
  return `${body.length + digits}${body}`
}
