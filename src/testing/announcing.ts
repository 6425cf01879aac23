import { once } from 'node:events'
import http from 'node:http'

/** What is answered to a form of 3 MB that only announces itself: whoever reads before answering waits for ever. */
export async function announcing(
  address: string,
  more: Record<string, string> = {},
): Promise<number | undefined> {
  const headers = { ...more, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 3_000_000 }
  const request = http.request(address, { method: 'POST', headers })
  request.on('error', () => undefined).flushHeaders()
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage]
  return answer.destroy().statusCode
}
