import type { PublicOffice, PublicRequirement } from '#db/publicStandard.ts'
import type { Obligation } from '#domain/request/facts.ts'
import type { RequestType } from '#domain/request/status.ts'
import { sampleLetter as texts } from '#i18n/sampleLetter.ts'
import { annex } from './annex.ts'
import { instructions } from './instructions.ts'
import { letter } from './letter.ts'
import { wordFile } from './wordFile.ts'

/** What a letter is made of. */
export interface LetterFacts {
  type: RequestType
  zone: string
  office: Pick<PublicOffice, 'government' | 'office' | 'head_title'>
  requirements: readonly PublicRequirement[]
}

/** A requirement that the letter's service asks for. */
export interface Asked {
  code: string
  label: string
  form: PublicRequirement['form']
  obligation: Exclude<Obligation, 'none'>
}

/** The letter of one service as a DOCX to fill in: the letter, the list of what comes with it, and how to fill it in. */
export function sampleLetter(facts: LetterFacts): Buffer {
  const asked = askedBy(facts)
  return wordFile({
    title: texts.subjects[facts.type],
    author: facts.office.office,
    body: [...letter(facts, asked), ...annex(facts.type, asked), ...instructions()],
  })
}

function askedBy({ type, requirements }: LetterFacts): Asked[] {
  return requirements.flatMap(({ code, label, form, [type]: obligation }) =>
    obligation === 'none' ? [] : [{ code, label, form, obligation }],
  )
}
