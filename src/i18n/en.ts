import { account } from './en/account.ts'
import { actionHints, officeHints, typeHints } from './en/actionHints.ts'
import { actions, eventDetails, eventNames, notices } from './en/actions.ts'
import * as complaint from './en/complaint.ts'
import { clockStates, dayKinds, deadline } from './en/deadline.ts'
import { descriptions } from './en/descriptions.ts'
import { dnsErrors } from './en/dnsErrors.ts'
import { exportNames, listFiles } from './en/exports.ts'
import { collections, fields, groups, tabs } from './en/fields.ts'
import { jobNames, jobTroubles } from './en/jobs.ts'
import { letter, mails } from './en/mails.ts'
import { contactDone, mailSides, mailStates, mailTroubles } from './en/mailStates.ts'
import { nextSteps, paperDraft, typeSteps, verifiedStep } from './en/nextSteps.ts'
import { officeSteps } from './en/officeSteps.ts'
import { problems } from './en/problems.ts'
import { rows, selects, signs } from './en/signs.ts'
import { reasonCodes, reasonSentences } from './en/reasons.ts'
import { receipt } from './en/receipt.ts'
import { refusals } from './en/refusals.ts'
import { ui } from './en/ui.ts'
import { website } from './en/website.ts'
import * as words from './en/words.ts'
import {
  findingAdvice,
  findingKinds,
  foreseen,
  places,
  settlementHints,
  settlements,
  zone,
} from './en/zone.ts'
import type { Texts } from './texts.ts'

/** Every text in English: plain and short. */
export const en = {
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
} satisfies Texts
