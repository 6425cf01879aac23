import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findOwn } from '#access/findOwn.ts'
import { receiptWords, type ReceiptWords } from '#db/receiptWords.ts'
import { transactionOf } from '#db/transaction.ts'
import { dayInOffice } from '#domain/officeTime.ts'
import { refused } from '#domain/request/refusals.ts'
import { fileHeaders } from '#domain/files/fileHeaders.ts'
import { buildReceipt } from '#files/buildReceipt.ts'
import { dayText } from '#i18n/dayText.ts'
import { textsFor } from '#i18n/label.ts'
import { refusal } from './answer.ts'

/** `GET /api/documents/:id/receipt`: what was handed in over the counter, as a sheet to print and sign. */
export const documentReceipt: Endpoint = {
  path: '/:id/receipt',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.['id']
    const isSomebody = actorOf(req).kind === 'user'
    const document = isSomebody ? await findOwn(req, 'documents', typeof id === 'string' ? id : null) : null
    const words = document && (await receiptWords(await transactionOf(req), document.id))
    if (!words) return refusal(refused('not-found'), req)
    const body = new Uint8Array(await buildReceipt(said(words, req)))
    const headers = new Headers(fileHeaders('pdf'))
    headers.set('Content-Disposition', `inline; filename="${words.number}.pdf"`)
    return new Response(body, { headers: headersWithCors({ headers, req }) })
  },
}

function isEnglish(language: string): boolean {
  return language.startsWith('en')
}

function said(words: ReceiptWords, { i18n: { language } }: PayloadRequest) {
  const { receipt, statuses } = textsFor(language)
  const requirement = (isEnglish(language) && words.requirementEn) || words.requirement
  const on = dayText(dayInOffice(words.on), language)
  return {
    letterhead: {
      government: words.government,
      office: words.office,
      address: [words.address, words.phone].filter(Boolean).join(', '),
    },
    title: `${receipt.title} ${words.number}`,
    rows: [
      [receipt.from, words.unit],
      [receipt.request, [words.request || statuses.draft, words.name].filter(Boolean).join(' · ')],
      [receipt.requirement, requirement],
      [receipt.items, words.items || requirement],
      [receipt.receivedOn, on],
    ],
    sentence: receipt.sentence,
    signatures: [
      { above: '', title: receipt.handedOver, name: null },
      { above: `Rantau, ${on}`, title: receipt.received, name: words.by },
    ],
  } as const
}
