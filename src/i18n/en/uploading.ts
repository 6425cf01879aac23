import type { Texts } from '../texts.ts'

export const uploading = {
  uploadOtherWays: 'Other ways',
  uploadDrop: 'It can be dragged onto this row, too.',
  uploadOneOnly:
    'Each requirement takes one file at a time. Please put its pages together in one file, for example a PDF.',
  uploadSending: 'Sending {name} …',
  uploadChecked: '{name} was sent and is being checked by the server …',
  uploadDone: 'The document was handed in.',
  uploadLost:
    'The connection was lost, so it is not certain that {name} arrived. It is still chosen; please check the network, then try again. What did arrive is not sent twice.',
  uploadEnded:
    'Your session has ended, so {name} was not received. Please sign in again, then choose the file once more.',
} satisfies Partial<Texts['ui']>
