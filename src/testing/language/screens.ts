import * as opened from './openings.ts'
import type { Opening } from './openings.ts'
import type { Seeded } from './seeded.ts'
import type { Walker } from './walkers.ts'

export interface Screen {
  path: string
  /** What is opened there, one after the other. */
  opens: readonly Opening[]
  /** Where somebody is sent who may not see it; absent, it opens. */
  leadsTo?: string
}

/** Who sees which screens; `nobody` is whoever has not signed in. */
export type Tour = Readonly<Record<Walker, readonly Screen[]>>

const at = (path: string, ...opens: Opening[]): Screen => ({ path: `/admin${path}`, opens })
const away = (path: string, leadsTo: string): Screen => ({ ...at(path), leadsTo: `/admin${leadsTo}` })
const list = (name: string, ...opens: Opening[]) => at(`/collections/${name}`, ...opens)
const empty = (name: string) => list(`${name}?search=zzzzqqqq`)
const create = (name: string, ...opens: Opening[]) => list(`${name}/create`, ...opens)

const CASEWORK = ['requests', 'documents', 'handovers', 'subdomains']
const OFFICE = ['units', 'requirements', 'holidays', 'events', 'notifications']

/** Every screen as the role that uses it; what two roles see alike is opened as one of them. */
export function tourOf(ids: Seeded): Tour {
  const {
    tabs,
    dialogs,
    listPanels,
    filterChoices,
    moreActions,
    drawer,
    emptySave,
    leaving,
    pickers,
    deletion,
  } = opened
  const one = (name: string, id: keyof Seeded, ...opens: Opening[]) => list(`${name}/${ids[id]}`, ...opens)
  const request = (id: keyof Seeded, ...opens: Opening[]) => one('requests', id, ...opens)
  return {
    nobody: [
      at('/login', emptySaveOf('form button[type=submit]')),
      ...['/forgot', '/set-password', '/set-password?token=none', '/unauthorized'].map((path) => at(path)),
      away('/reset/none', '/set-password'),
      away('/logout-inactivity', '/login'),
    ],
    dinkes: [
      at(''),
      ...CASEWORK.flatMap((name) => [list(name), empty(name)]),
      create('requests', leaving),
      create('documents', emptySave),
      request('draft', tabs, dialogs, moreActions, drawer),
      ...(['submitted', 'revision', 'harmful', 'change', 'deletion'] as const).map((id) =>
        request(id, dialogs),
      ),
      ...(['reviewed', 'approved', 'rejected', 'withdrawn', 'deleted'] as const).map((id) => request(id)),
      request('completed', tabs),
      one('subdomains', 'subdomain', dialogs),
      one('handovers', 'handover', dialogs),
      one('documents', 'letterOfRequest'),
      ...['/inbox', '/account', '/change-password', '/nowhere'].map((path) => at(path)),
      away('/zone', ''),
      away('/collections/requests/none', '/collections/requests'),
      list('units'),
    ],
    officer: [
      at(''),
      list('requests', listPanels, filterChoices),
      list('complaints', listPanels, filterChoices),
      ...['documents', 'handovers', 'subdomains', ...OFFICE].map((name) => list(name, listPanels)),
      create('requests'),
      create('handovers', emptySave),
      create('complaints', emptySave, pickers),
      request('reviewed', tabs, dialogs),
      ...(['submitted', 'provisioned', 'harmful', 'letter'] as const).map((id) => request(id, dialogs)),
      ...(['conflict', 'revision', 'change', 'deleted'] as const).map((id) => request(id, tabs)),
      one('subdomains', 'subdomain', dialogs),
      one('handovers', 'handover', dialogs),
      one('documents', 'letterOfRequest'),
      one('documents', 'sourceCode'),
      one('complaints', 'complaint', dialogs),
      one('complaints', 'answered', dialogs),
      one('units', 'unit'),
      one('events', 'event'),
      one('notifications', 'notification'),
      at('/zone'),
      at('/inbox'),
    ],
    head: [
      at(''),
      list('users'),
      ...(['reviewed', 'conflict', 'approved', 'harmful', 'revision'] as const).map((id) =>
        request(id, dialogs),
      ),
      at('/globals/service'),
    ],
    auditor: [at(''), request('reviewed'), one('complaints', 'supervised'), at('/zone')],
    supervisor: [
      at(''),
      list('complaints'),
      create('complaints'),
      one('complaints', 'supervised', dialogs),
      list('notifications'),
    ],
    admin: [
      at(''),
      list('users', listPanels),
      ...['users', 'units', 'requirements', 'holidays'].map((name) => create(name, emptySave)),
      one('users', 'account', dialogs),
      one('holidays', 'holiday', deletion),
      one('requirements', 'requirement'),
      request('conflict'),
      at('/globals/service', tabs),
      at('/mails'),
      at('/mails?kind=request-received'),
      at('/account'),
      away('/logout', '/login'),
    ],
  }
}

/** A form of another kind, sent as it is. */
function emptySaveOf(button: string): Opening {
  return async function* (page) {
    await page.locator(button).click()
    yield 'sent incomplete'
  }
}
