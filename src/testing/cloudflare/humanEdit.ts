import type { ParsedFaultRule } from './faultRule.ts'
import type { ZoneState } from './zoneState.ts'

/** What somebody does at the dashboard meanwhile; `remove` and `change` pick every record of a name. */
export function humanEdit(zone: ZoneState, { add, remove, change }: ParsedFaultRule['edit']): void {
  const named = (name: string | undefined) => zone.all().filter((record) => record.name === name)
  for (const { id } of named(remove)) zone.delete(id)
  for (const { id } of named(change?.name)) zone.patch(id, change ?? {})
  if (add) zone.force(add)
}
