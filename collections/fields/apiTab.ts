import type { EditConfigWithoutRoot } from 'payload'
import { actorOf } from '#access/actorOf.ts'

/** What REST answers about a document is of use to administrators; nobody else is led there. */
export const apiTab: Pick<EditConfigWithoutRoot, 'api'> = {
  api: {
    tab: {
      condition: ({ req }) => {
        const actor = actorOf(req)
        return actor.kind === 'user' && actor.role === 'admin'
      },
    },
  },
}
