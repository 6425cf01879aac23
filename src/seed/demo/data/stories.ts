import type { Story } from '../story.ts'
import { ENDED } from './ended.ts'
import { FINISHED_INSTITUTIONS } from './finishedInstitutions.ts'
import { FINISHED_SERVICES } from './finishedServices.ts'
import { ON_THE_DESK } from './onTheDesk.ts'
import { WAITING } from './waiting.ts'

/** Everything that the office has been asked for. `dinkes` has no story: its first request is the visitor's. */
export const STORIES: readonly Story[] = [
  ...FINISHED_INSTITUTIONS,
  ...FINISHED_SERVICES,
  ...ENDED,
  ...ON_THE_DESK,
  ...WAITING,
]
