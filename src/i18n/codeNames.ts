import type { Texts } from './texts.ts'

/** What the codes in one field are called, by the name of the field. Where two kinds share a code, the later one says it. */
const NAMES: Readonly<Record<string, (texts: Texts) => Readonly<Record<string, string>>>> = {
  action: (texts) => texts.eventNames,
  from: stages,
  to: stages,
  reasonCode: (texts) => ({ ...texts.grounds, ...texts.reasonCodes }),
  kind: (texts) => texts.notices,
  state: (texts) => texts.mailStates,
  errorCode: (texts) => ({ ...texts.dnsErrors, ...texts.mailTroubles }),
}

/** What the history names before and after an act: mostly statuses, and whatever else the act decides. */
function stages(texts: Texts): Readonly<Record<string, string>> {
  return {
    ...texts.refusals,
    ...texts.dnsErrors,
    ...texts.documentSources,
    ...texts.contactDone,
    ...texts.useStates,
    ...texts.roles,
    ...texts.eventDetails,
    ...texts.subdomainStatuses,
    ...texts.complaintStatuses,
    ...texts.statuses,
  }
}

/** What the codes in one field are called, for whoever reads many of them; none where the field holds no codes. */
export function codeNamesIn(field: string): (texts: Texts) => Readonly<Record<string, string>> {
  return NAMES[field] ?? (() => ({}))
}

/** A stored code in words; itself where it is none. */
export function codeName(texts: Texts, field: string, code: string): string {
  return codeNamesIn(field)(texts)[code] ?? code
}
