import { wordsIn, type Who } from './who.ts'

/**
 * Who may ask for which action, written down by hand. Asked about a request of unit Dinkes that is completed: whoever may
 * is told that it is too late (409), everybody else that they may not (403); `over` that they could until yesterday. A
 * unit objects to what the office began by itself only, which this is not.
 */
export const ACTIONS: { action: string; told: Record<Who, string> }[] = wordsIn(`
                  nobody  disabled  own  colleague  other  officer  acting  formerActing  head  auditor  supervisor  admin
  submit          403     403       409  409        403    409      409     409           409   403      403         403
  withdraw        403     403       409  409        403    409      409     409           403   403      403         403
  startReview     403     403       403  403        403    409      409     409           409   403      403         403
  assign          403     403       403  403        403    409      409     409           409   403      403         403
  addNote         403     403       403  403        403    409      409     409           409   403      403         403
  requestRevision 403     403       403  403        403    409      409     409           409   403      403         403
  handOver        403     403       403  403        403    409      409     409           409   403      403         403
  retryDns        403     403       403  403        403    409      409     409           409   403      403         403
  confirmDeletion 403     403       403  403        403    409      409     409           409   403      403         403
  adoptRecord     403     403       403  403        403    403      409     over          409   403      403         403
  declareComplete 403     403       403  403        403    409      409     409           409   403      403         403
  extend          403     403       403  403        403    403      409     over          409   403      403         403
  approve         403     403       403  403        403    403      409     over          409   403      403         403
  reject          403     403       403  403        403    403      409     over          409   403      403         403
  reopen          403     403       403  403        403    403      409     over          409   403      403         403
  object          403     403       403  403        403    403      403     403           403   403      403         403
  confirmDns      403     403       403  403        403    403      403     403           403   403      403         403
  closeUnanswered 403     403       403  403        403    403      403     403           403   403      403         403
  lapse           403     403       403  403        403    403      403     403           403   403      403         403
`).map(({ name: [action = ''], told }) => ({ action, told }))
