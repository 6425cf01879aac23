import type { Endpoint } from 'payload'
import { findForUser } from '#access/findForUser.ts'
import { sendFile } from '../sendFile.ts'

/** `GET /api/complaint-attachments/:id/file`: what came with a complaint, for whoever reads the complaint. */
export const deliverAttachment: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.['id']
    return sendFile(req, await findForUser(req, 'complaint-attachments', typeof id === 'string' ? id : null))
  },
}
