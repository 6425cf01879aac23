import { ROUTES_OF_CASEWORK } from './routesOfCasework.ts'
import { ROUTES_OF_COMPLAINTS } from './routesOfComplaints.ts'
import { ROUTES_OF_OFFICE } from './routesOfOffice.ts'
import { ROUTES_OF_PAYLOAD } from './routesOfPayload.ts'
import type { Route } from './who.ts'

/** Every route of REST with what each is told. A route that stands not here fails a test, and so does one that is gone. */
export const ROUTES: Route[] = [
  ...ROUTES_OF_CASEWORK,
  ...ROUTES_OF_COMPLAINTS,
  ...ROUTES_OF_OFFICE,
  ...ROUTES_OF_PAYLOAD,
]
