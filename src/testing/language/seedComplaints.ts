import { must, type World } from '../world.ts'

/** A complaint that waits, one that was answered, and one for the supervisor. */
export async function seedComplaints({ as }: World) {
  const reporter = { name: 'Rrr Rrr', phone: '0812 3456 7890' }
  const words = { classification: 'complaint', category: 'delay', description: 'Zzz zzz.', reporter }
  for (const title of ['Zzz1', 'Zzz2']) await must(as.nobody.post('/api/complaints', { ...words, title }))
  await must(as.nobody.post('/api/complaints', { ...words, title: 'Zzz3', aboutHead: true }))
  const idOf = async (title: string) => {
    const { body } = await as.auditor.get(`/api/complaints?depth=0&where[title][equals]=${title}`)
    return body.docs?.[0]?.id ?? ''
  }
  const answered = await idOf('Zzz2')
  for (const body of [{ action: 'start' }, { action: 'answer', note: 'Zzz.' }])
    await must(as.officer.patch(`/api/complaints/${answered}`, body))
  return { complaint: await idOf('Zzz1'), answered, supervised: await idOf('Zzz3') }
}
