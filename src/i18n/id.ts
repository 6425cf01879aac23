import { account } from './id/account.ts'
import { actionHints, officeHints, typeHints } from './id/actionHints.ts'
import { actions, eventDetails, eventNames, notices } from './id/actions.ts'
import * as complaint from './id/complaint.ts'
import { clockStates, dayKinds, deadline } from './id/deadline.ts'
import { descriptions } from './id/descriptions.ts'
import { dnsErrors } from './id/dnsErrors.ts'
import { exportNames, listFiles } from './id/exports.ts'
import { collections, fields, groups, tabs } from './id/fields.ts'
import { jobNames, jobTroubles } from './id/jobs.ts'
import { letter, mails } from './id/mails.ts'
import { contactDone, mailSides, mailStates, mailTroubles } from './id/mailStates.ts'
import { nextSteps, paperDraft, typeSteps, verifiedStep } from './id/nextSteps.ts'
import { officeSteps } from './id/officeSteps.ts'
import { problems } from './id/problems.ts'
import { rows, selects, signs } from './id/signs.ts'
import { reasonCodes, reasonSentences } from './id/reasons.ts'
import { receipt } from './id/receipt.ts'
import { refusals } from './id/refusals.ts'
import { ui } from './id/ui.ts'
import { website } from './id/website.ts'
import * as words from './id/words.ts'
import {
  findingAdvice,
  findingKinds,
  foreseen,
  places,
  settlementHints,
  settlements,
  zone,
} from './id/zone.ts'
import type { DomainTexts } from './texts.ts'

/** Every text in Indonesian: formal, courteous, in the words of the service standard. */
export const id = {
  ...words,
  ...complaint,
  findingKinds,
  findingAdvice,
  foreseen,
  settlementHints,
  settlements,
  places,
  zone,
  account,
  reasonCodes,
  reasonSentences,
  actions,
  actionHints,
  typeHints,
  officeHints,
  eventNames,
  eventDetails,
  notices,
  letter,
  mails,
  mailStates,
  mailTroubles,
  jobNames,
  jobTroubles,
  contactDone,
  mailSides,
  nextSteps,
  typeSteps,
  officeSteps,
  paperDraft,
  verifiedStep,
  refusals,
  problems,
  receipt,
  dayKinds,
  clockStates,
  deadline,
  dnsErrors,
  collections,
  groups,
  tabs,
  fields,
  rows,
  signs,
  selects,
  descriptions,
  listFiles,
  exportNames,
  ui,
  website,
} satisfies DomainTexts & Record<string, unknown>
