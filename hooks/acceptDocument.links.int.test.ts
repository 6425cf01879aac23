import { expect, it } from 'vitest'
import { act, aDraft, handInAll, judgeAll, requirementId, TARGET } from '#testing/builders.ts'
import { placesAskedBy } from '#testing/connections.ts'
import { useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()
const LINKS = ['https://drive.contoh.go.id/sumber.zip', 'http://10.20.30.40:8088/sumber.zip']

it.each(LINKS)(
  'what a unit links to is opened by nobody but people, from the draft to the decision: %s',
  async (link) => {
    const { payload, operator, officer, head } = product
    const places = await placesAskedBy(async () => {
      const { id } = await aDraft(payload, operator)
      await handInAll(payload, operator, id)
      const requirement = await requirementId(payload, 'R14')
      const data = { request: id, requirement, source: 'link', link } as const
      const document = await payload.create({ collection: 'documents', depth: 0, ...as(operator), data })
      expect(document.link).toBe(link)
      await act(payload, operator, id, 'submit')
      await act(payload, officer, id, 'startReview')
      await judgeAll(payload, officer, id)
      await payload.find({
        collection: 'documents',
        where: { request: { equals: id } },
        depth: 2,
        ...as(head),
      })
      await act(payload, head, id, 'approve', { target: TARGET })
    })
    expect(places).toEqual([])
  },
)

it('would be seen if something opened it', async () => {
  const places = await placesAskedBy(() => fetch('http://tidak-ada.invalid/').catch(() => null))
  expect(places).toEqual(['tidak-ada.invalid'])
})
