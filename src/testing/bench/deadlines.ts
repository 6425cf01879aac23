/**
 * `npm run bench:deadlines -- [requests]`: deadlines from histories with a return, in one thread, beside the sorting of the
 * same histories alone, which any answer needs.
 */
import type { ClockEvent } from '#domain/request/clockHistory.ts'
import { deadlineOf } from '#domain/request/deadline.ts'
import { DECREED, STANDARD } from '../clock.ts'

const [requests = 100_000] = process.argv.slice(2).map(Number)
const DAY_MS = 86_400_000
const now = new Date('2026-11-26T02:00:00Z')

const histories = Array.from({ length: requests }, (_, n): ClockEvent[] => {
  // As old as open requests come to be.
  const received = now.getTime() - (n % 40) * DAY_MS - (n % 1440) * 60_000
  return [
    { action: 'submit', at: new Date(received + 4 * DAY_MS) },
    { action: 'requestRevision', at: new Date(received + DAY_MS) },
    { action: 'submit', at: new Date(received) },
  ]
})

function measure(what: string, work: (events: ClockEvent[]) => unknown): void {
  const begin = performance.now()
  for (const events of histories) work(events)
  const took = performance.now() - begin
  console.log(`${what}: ${took.toFixed(0)} ms, ${Math.round((requests / took) * 1000)} a second`)
}

for (const round of [1, 2, 3]) {
  console.log(`round ${round}, ${requests} requests`)
  measure('  sorted only', (events) => [...events].sort((a, b) => a.at.getTime() - b.at.getTime()))
  measure('  deadlines', (events) =>
    deadlineOf({ type: 'creation', events, calendar: DECREED, settings: STANDARD, now }),
  )
}
