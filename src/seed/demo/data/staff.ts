import type { Role } from '#domain/roles.ts'
import { person, type InventedPerson } from './persons.ts'

export interface DemoAccount extends InventedPerson {
  /** Before the `@demo.tapinkab.go.id`. */
  account: string
  role: Role
  /** Suggested label of the unit; null for staff. */
  unit: string | null
}

const staff = (account: string, role: Role, who: InventedPerson): DemoAccount => ({
  account,
  role,
  unit: null,
  ...who,
})

/** The office itself. `admin` is the first administrator of every start and is only given a name. */
// prettier-ignore
export const STAFF: readonly DemoAccount[] = [
  staff('admin', 'admin', person('Muhammad Rizky Fadillah, S.Kom.', 'l', 'Pranata Komputer Ahli Pertama')),
  staff('kabid', 'head', person('Arya Wiratama, S.T., M.Kom.', 'l', 'Kepala Bidang Penyelenggaraan e-Government')),
  staff('verifikator', 'officer', person('Noor Laila Rahmatina, S.Kom.', 'p', 'Pranata Komputer Ahli Muda')),
  staff('verifikator2', 'officer', person('Bagus Fathurrahman, S.T.', 'l', 'Pranata Komputer Ahli Muda')),
  staff('pemantau', 'auditor', person('Drs. Prasetya Adinegara, M.AP.', 'l', 'Kepala Dinas Komunikasi dan Informatika')),
  staff('pengawas', 'supervisor', person('Hj. Citra Maheswari, S.H., M.H.', 'p', 'Inspektur Pembantu Khusus')),
]
