import { describe, expect, it } from 'vitest'
import { id as texts } from '#i18n/id.ts'
import { mailFactsOf } from '#db/mailFacts.ts'
import { renderMail } from '#i18n/mail/renderMail.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as, type Person } from '#testing/people.ts'
import { ZONE } from '#testing/reconciler.ts'

const product = useOffice()
const KEY = 'request-received/unit/id'
const OTHER = 'request-received/staff/id'
const OWN = 'Permohonan {number} diterima {at}: {host}, {type}, {unit}.\n\nBerikutnya: {next}\n\nBatas: {due}'
const OWN_STAFF = '{number} {at} {host} {type} {unit}\n\n{due}'

const save = (mailTexts: unknown, by: Person = product.admin) =>
  product.payload.updateGlobal({
    slug: 'service',
    data: { mailTexts: mailTexts as Record<string, unknown> },
    ...as(by),
  })

/** The mail about a request that has just come in, as the unit would be sent it. */
async function mailToUnit(): Promise<string> {
  const { id: request } = await product.requestIn('submitted')
  const { rows } = await product.pool.query<{ id: string }>(
    `SELECT id FROM notifications WHERE request_id = $1 AND recipient_id = $2`,
    [request, product.operator.id],
  )
  const addressed = await mailFactsOf(product.db, { id: rows[0]?.id ?? '', zone: ZONE })
  return addressed ? renderMail(addressed.facts, 'https://contoh.go.id').text : ''
}

describe('a text that an administrator writes', () => {
  it('is what the mail says from then on, until ours is wanted again', async () => {
    await save({ [KEY]: OWN })
    const mail = await mailToUnit()
    expect(mail).toMatch(/\n\nPermohonan SD-\d{4}-\d{4} diterima /)
    expect(mail).toMatch(/\n\nBatas: .+ pukul 16\.00 WITA\n/)
    await save({ [KEY]: null })
    expect(await mailToUnit()).toContain('telah kami terima')
  })

  it('leaves the others as they are, also when other settings are saved', async () => {
    await save({ [KEY]: OWN })
    await save({ [OTHER]: OWN_STAFF })
    const { mailTexts } = await product.payload.updateGlobal({
      slug: 'service',
      data: { phone: '(0517) 31434' },
      ...as(product.admin),
    })
    expect(mailTexts).toEqual({ [KEY]: OWN, [OTHER]: OWN_STAFF })
  })

  it.each([
    ['loses a fact', { [KEY]: 'Permohonan diterima.' }],
    ['asks for a fact that is not known', { [KEY]: `${OWN} {password}` }],
    ['is of a mail that is never sent', { 'request-handed-over/staff/id': 'x' }],
    ['is of no mail', { 'tidak-ada/unit/id': 'x' }],
    ['is no text', { [KEY]: 7 }],
  ])('is refused when it %s', async (_, mailTexts) => {
    expect(await outcomeOf(save(mailTexts))).toMatchObject({ code: 'field-invalid', paths: ['mailTexts'] })
  })

  it('is an administrator’s to write', async () => {
    for (const person of [product.officer, product.head, product.operator])
      expect(await outcomeOf(save({ [KEY]: OWN }, person))).toMatchObject({ status: 403 })
  })

  it('is read by staff only', async () => {
    await save({ [KEY]: OWN })
    const seenBy = async (person: Person) =>
      (await product.payload.findGlobal({ slug: 'service', ...as(person) })).mailTexts
    expect(await seenBy(product.officer)).toMatchObject({ [KEY]: OWN })
    expect(await seenBy(product.operator)).toBeUndefined()
  })

  it('may be any of ours', async () => {
    const ours = Object.entries(texts.mails).flatMap(([kind, sides]) =>
      Object.entries(sides).map(([side, lines]) => [`${kind}/${side}/id`, lines.join('\n\n')]),
    )
    await save(Object.fromEntries(ours))
    await save(Object.fromEntries(ours.map(([key]) => [key, null])))
  })
})
