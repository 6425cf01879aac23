import { callRest, type Answer } from './rest.ts'

interface Question {
  language: string
  /** What the answer depends on besides the path: whoever knows of a newer save must not get an older answer. */
  asOf?: string
}

const underway = new Map<string, Promise<Answer<unknown>>>()

/** Many parts of a page ask the same at once; they share the answer, and who asks later asks anew. */
export function sharedGet<T>(path: string, { language, asOf = '' }: Question): Promise<Answer<T>> {
  const key = [language, asOf, path].join('\n')
  const asked = underway.get(key) ?? callRest<T>(path, { language })
  underway.set(key, asked)
  void asked.finally(() => underway.delete(key))
  // One path has one kind of answer, whoever asks.
  return asked as Promise<Answer<T>>
}
