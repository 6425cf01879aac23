import { Gutter, Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { textsFor } from '#i18n/label.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { ContactWork } from './dashboard/ContactWork.tsx'
import { OfficeState } from './dashboard/OfficeState.tsx'
import { StuckWork } from './dashboard/StuckWork.tsx'
import { TaskList } from './dashboard/TaskList.tsx'
import { AllLists, type NavGroups } from './start/AllLists.tsx'
import { RequestChart } from './start/RequestChart.tsx'
import { Services } from './start/Services.tsx'
import { UnitRequests } from './start/UnitRequests.tsx'
import { UnitSubdomains } from './start/UnitSubdomains.tsx'
import { fill } from '#i18n/fill.ts'

interface Props extends ServerProps {
  /** The lists that this person may see, as the menu groups them. */
  navGroups: NavGroups
}

/** The first thing after signing in: what is out of order, what waits for this person, and how the work goes. */
export function StartPage({ payload, user, i18n, navGroups, permissions }: Props) {
  if (!user) return null
  const { ui } = textsFor(i18n.language)
  const shown = { payload, user, language: i18n.language }
  const isStaff = STAFF_ROLES.includes(user.role)
  // A unit begins with one of the services, which says what to have ready.
  const creatable = isStaff ? creatableBy(permissions) : []
  const isCaseworker = user.role === 'officer' || user.role === 'head'
  return (
    <Gutter>
      <main className="dashboard-welcome" aria-labelledby="dashboard-welcome">
        {isStaff && <OfficeState />}
        <h1 id="dashboard-welcome">{fill(ui.welcome, { name: user.name })}</h1>
        <TaskList {...shown} />
        {isStaff && <StuckWork {...shown} />}
        {isCaseworker && <ContactWork {...shown} />}
        {isCaseworker && (
          <p>
            <Link className="office-button" href="/admin/collections/requests/create">
              {ui.enterRequest}
            </Link>
          </p>
        )}
        {user.role === 'agency' && (
          <>
            <UnitRequests {...shown} />
            <UnitSubdomains {...shown} />
            <Services {...shown} />
          </>
        )}
        {isStaff && <RequestChart />}
        <AllLists groups={navGroups} creatable={creatable} title={ui.allLists} i18n={i18n} />
      </main>
    </Gutter>
  )
}

function creatableBy(permissions: Props['permissions']): string[] {
  return Object.entries(permissions?.collections ?? {}).flatMap(([slug, may]) => (may.create ? [slug] : []))
}
