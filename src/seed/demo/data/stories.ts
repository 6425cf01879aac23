import type { Story } from '../story.ts'
import { ENDED } from './ended.ts'
import { FINISHED } from './finished.ts'
import { UNDERWAY } from './underway.ts'

/** Everything that the office has been asked for. `dinkes` has no story: its first request is the visitor's. */
export const STORIES: readonly Story[] = [...FINISHED, ...ENDED, ...UNDERWAY]
