import { REQUEST_ACTIONS, transitionOf, type RequestAction, type Transition } from './transitions.ts'
import type { RequestStatus } from './status.ts'

const FIRST: RequestStatus = 'draft'
const HEAD = ['action', 'from', 'to', 'who', 'needs', 'guards']

/** The transition table as Markdown: a table of every action and, below it, a diagram of the statuses. */
export function transitionsAsMarkdown(): string {
  return [...tableLines(), '', '```mermaid', ...diagramLines(), '```'].join('\n')
}

function tableLines(): string[] {
  const rows = REQUEST_ACTIONS.map((action) => {
    const { from, to, who, needs, guards, exOfficio } = transitionOf(action)
    const target = to === 'same' ? '(stays)' : targetsOf(to).join(', ')
    const people = [who.join(', '), exOfficio?.who && `ex officio: ${exOfficio.who.join(', ') || 'nobody'}`]
    return [
      `\`${action}\``,
      from.join(', '),
      target,
      people.filter(Boolean).join('; '),
      needs.join(', '),
      guards.join(', '),
    ]
  })
  return [HEAD, HEAD.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`,
  )
}

/** Actions that keep the status are in the table only: as loops they would hide the way. */
function diagramLines(): string[] {
  const steps = REQUEST_ACTIONS.flatMap(stepsOf)
  const left = new Set(steps.map(({ from }) => from))
  const reached = [...new Set([FIRST, ...steps.map(({ to }) => to)])]
  const ends = reached.filter((status) => !left.has(status))
  return [
    'stateDiagram-v2',
    ...reached
      .filter((status) => idOf(status) !== status)
      .map((status) => `  state "${status}" as ${idOf(status)}`),
    `  [*] --> ${idOf(FIRST)}`,
    ...steps.map(({ from, to, action }) => `  ${idOf(from)} --> ${idOf(to)}: ${action}`),
    ...ends.map((status) => `  ${idOf(status)} --> [*]`),
  ]
}

/** Mermaid takes a hyphen in a name for the beginning of an arrow. */
function idOf(status: RequestStatus): string {
  return status.replaceAll('-', '_')
}

function stepsOf(action: RequestAction): { from: RequestStatus; to: RequestStatus; action: RequestAction }[] {
  const { from: sources, to } = transitionOf(action)
  if (to === 'same') return []
  return sources.flatMap((from) => targetsOf(to).map((target) => ({ from, to: target, action })))
}

function targetsOf(to: Exclude<Transition['to'], 'same'>): RequestStatus[] {
  return typeof to === 'string' ? [to] : [...new Set(Object.values(to))]
}
