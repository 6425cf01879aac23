import type { RequestHandler } from 'express'
import { CLIENT_ADDRESS } from '#domain/clientAddress.ts'

/** Payload cannot see the connection; it is told, by the number of proxies that the settings trust. */
export const clientAddress: RequestHandler = (req, _res, next) => {
  req.headers[CLIENT_ADDRESS] = req.ip ?? ''
  next()
}
