import { ADMIN, eventually, startBuiltServer, type BuiltServer } from './builtServer.ts'
import { buildPdf } from './pdf.ts'
import { query, restClient, signIn, upload, type Rest, type Row } from './rest.ts'

export const PASSWORD = 'sandi-yang-panjang-1'
export const LOGIN = {
  url: 'https://dinkes.tapinkab.go.id/masuk',
  username: 'RAHASIA-nama-5170',
  password: 'RAHASIA-jangan-bocor-8842',
  note: 'RAHASIA-catatan-6093',
}
export const PDF = {
  name: 'surat permohonan.pdf',
  type: 'application/pdf',
  content: Buffer.from(buildPdf(['Surat'], 'Surat')),
}

/** Everybody who may knock: one account of each role, an operator in each of two units, and nobody. */
export const PEOPLE = [
  'dinkes',
  'dukcapil',
  'officer',
  'head',
  'auditor',
  'supervisor',
  'admin',
  'nobody',
] as const
export type Person = (typeof PEOPLE)[number]

export interface World {
  server: BuiltServer
  as: Record<Person, Rest>
  units: { dinkes: string; dukcapil: string }
  /** Ids of the accounts. */
  accounts: Record<Exclude<Person, 'nobody'>, string>
}

const ROLES = {
  dinkes: 'agency',
  dukcapil: 'agency',
  officer: 'officer',
  head: 'head',
  auditor: 'auditor',
  supervisor: 'supervisor',
} as const

/** The built product with an account of every kind. */
export async function buildWorld(settings: Record<string, string> = {}): Promise<World> {
  const server = await startBuiltServer(settings)
  const admin = await signIn(server.url, ADMIN)
  const units = { dinkes: await unitId(admin, 'dinkes'), dukcapil: await unitId(admin, 'dukcapil') }
  const as: Record<string, Rest> = { admin, nobody: restClient(server.url) }
  const accounts: Record<string, string> = { admin: await ownId(admin) }
  for (const [name, role] of Object.entries(ROLES)) {
    const unit = name === 'dinkes' || name === 'dukcapil' ? units[name] : null
    const account = { email: `${name}@tapinkab.go.id`, password: PASSWORD }
    accounts[name] = (await admin.post('/api/users', { ...account, name: `Akun ${name}`, role, unit })).doc.id
    as[name] = await signIn(server.url, account)
  }
  return { server, units, as, accounts }
}

/** Somebody who works in the same unit as the operator of `dinkes`. */
export async function secondOperator({ server, as, units }: World): Promise<Rest> {
  const account = { email: 'rekan@tapinkab.go.id', password: PASSWORD }
  await must(
    as.admin.post('/api/users', { ...account, name: 'Akun rekan', role: 'agency', unit: units.dinkes }),
  )
  return signIn(server.url, account)
}

async function unitId(admin: Rest, suggestedLabel: string): Promise<string> {
  const { body } = await admin.get(
    `/api/units?${query({ where: { suggestedLabel: { equals: suggestedLabel } } })}`,
  )
  return body.docs?.[0]?.id ?? ''
}

async function ownId(rest: Rest): Promise<string> {
  const { body } = await rest.get('/api/users/me')
  return (body['user'] as Row).id
}

/** What a unit must say before it may submit, besides its documents. */
export function completeWords(requestedName: string) {
  return {
    type: 'creation',
    requestedName,
    purpose: 'Informasi pelayanan bagi masyarakat',
    category: 'institution',
    contactEmail: 'kontak@tapinkab.go.id',
    contactPhone: '0517 31434',
    technicalManager: {
      name: 'Siti',
      nip: '19800101',
      position: 'Pranata Komputer',
      phone: '0812',
      email: 'siti@tapinkab.go.id',
    },
    statements: { purposeFits: true, responsible: true },
  }
}

/** A request with every field filled in and no document yet. */
export async function draftOf(operator: Rest, name: string): Promise<string> {
  return (await operator.post('/api/requests', completeWords(name))).doc.id
}

/** The requirements whose documents a creation cannot do without, in their order. */
export async function mandatoryDocuments(operator: Rest): Promise<Row[]> {
  const { body } = await operator.get('/api/requirements?limit=50&sort=order&where[form][equals]=document')
  return (body.docs ?? []).filter(({ obligations }) => {
    const { creation } = obligations as { creation: string }
    return creation === 'required' || creation === 'waivable'
  })
}

/** Hands in each mandatory document in one of the ways there are; the ids. */
export async function handInDocuments(operator: Rest, request: string): Promise<string[]> {
  const ids: string[] = []
  for (const requirement of await mandatoryDocuments(operator)) {
    const about = { request, requirement: requirement.id }
    const sent =
      requirement['code'] === 'R01'
        ? upload(PDF, { ...about, source: 'file' })
        : { ...about, ...WAYS[String(requirement['code'])] }
    ids.push((await operator.post('/api/documents', sent)).doc.id)
  }
  return ids
}

/** What staff say when it lies on the counter; from a unit it is dropped. */
export const ARRIVED = { physical: { receivedOn: '2026-07-20', receivedBy: 'Petugas loket' } }

const WAYS: Readonly<Record<string, object>> = {
  R10: { source: 'link', link: 'https://drive.tapinkab.go.id/sumber' },
  R12: { source: 'physical', physical: { items: 'Satu map laporan', ...ARRIVED.physical } },
  R13: { source: 'none', reason: 'Memakai templat Diskominfo' },
}

/** Everything before the decision: submitted, in review, every document judged, the target set. */
export async function readyForDecision(
  { as }: World,
  { operator, name }: { operator: Rest; name: string },
): Promise<string> {
  const id = await draftOf(operator, name)
  const documents = await handInDocuments(operator, id)
  for (const action of ['submit']) await must(operator.patch(`/api/requests/${id}`, { action }))
  await must(as.officer.patch(`/api/requests/${id}`, { action: 'startReview' }))
  for (const document of documents) {
    const { source } = (await as.officer.get(`/api/documents/${document}?depth=0`)).body
    if (source === 'physical') await must(as.officer.patch(`/api/documents/${document}`, ARRIVED))
    const verdict =
      source === 'none' ? { waived: true, note: 'Templat Diskominfo' } : { complete: true, valid: true }
    await must(as.officer.patch(`/api/documents/${document}`, { verdict }))
  }
  await must(
    as.officer.patch(`/api/requests/${id}`, { target: { type: 'A', value: '103.10.20.30', proxied: false } }),
  )
  return id
}

/** Approved and, once the name server knows it, provisioned. */
export async function provisionedRequest(
  world: World,
  wish: { operator: Rest; name: string },
): Promise<string> {
  const id = await readyForDecision(world, wish)
  await must(world.as.head.patch(`/api/requests/${id}`, { action: 'approve' }))
  await reaches(world.as.head, id, 'provisioned')
  return id
}

export async function reaches(rest: Rest, id: string, status: string): Promise<Row> {
  return eventually(`request ${id} to be ${status}`, async () => {
    const { body } = await rest.get(`/api/requests/${id}?depth=0`)
    return body['status'] === status && { ...body, id }
  })
}

/** A step that the test only builds upon. @throws with the answer when it was refused. */
export async function must<T extends { status: number; text: string }>(asked: Promise<T>): Promise<T> {
  const answer = await asked
  if (answer.status >= 400) throw new Error(`refused with ${answer.status}: ${answer.text.slice(0, 600)}`)
  return answer
}
