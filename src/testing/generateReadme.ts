import { readFile, writeFile } from 'node:fs/promises'
import { transitionsAsMarkdown } from '#domain/request/diagram.ts'
import { withGeneratedSection } from './suite/generatedSection.ts'

/** Writes what the README says about transitions, as the table in the code has it. */
const README = 'README.md'
const before = await readFile(README, 'utf8')
const after = withGeneratedSection(before, { name: 'transitions', content: transitionsAsMarkdown() })
await writeFile(README, after)
console.log(`${README} is written`)
