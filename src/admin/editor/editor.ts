import { createServerFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

/**
 * Payload's editor (3.90) tells the form what is written only once the browser is idle: whoever saves right after the
 * last word, on a slow machine, is told "saved" and has lost it.
 */
const keepTyped = createServerFeature({
  key: 'keepTyped',
  feature: { ClientFeature: '/src/admin/editor/KeepTyped.tsx#KeepTypedFeature' },
})

/** What guides and instructions are written with: Payload's editor as it comes, except that nothing typed is lost. */
export const editor = lexicalEditor({
  features: ({ defaultFeatures }) => [...defaultFeatures, keepTyped()],
})
