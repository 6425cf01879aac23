import { saysTheSame } from '../dns/compare.ts'
import { changesSomething } from '../dns/goal.ts'
import type { RequestFacts } from './facts.ts'

/**
 * Whether a change would change anything: the zone; whose the subdomain is; or only what the register says, where
 * somebody has changed the zone by hand and it shall stay so.
 */
export function bringsSomething({ fromUnit, goal, subdomain }: RequestFacts): boolean {
  if (fromUnit !== null || goal === null || changesSomething(goal)) return true
  const { after } = goal
  const said = subdomain?.record
  if (!after || !said) return false
  return after.name !== said.fqdn || !saysTheSame(after, { ...said, content: said.value })
}
