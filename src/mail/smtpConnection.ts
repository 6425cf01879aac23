import { Readable } from 'node:stream'
import { isIP } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { mailTroubleOf, type MailTroubleCode, type Stage } from '#domain/mail/troubles.ts'
import { MailError } from './mailer.ts'
import type { MailServer } from './mailServer.ts'

/** How long each part of a conversation may take, in milliseconds. */
export interface Limits {
  connect: number
  /** Without a word from the server. */
  silence: number
  /** One mail from its first to its last word, however slowly the server talks. */
  mail: number
}

interface Envelope {
  from: string
  to: string
}

/** A connection that mails can be handed to, one after the other. */
export interface Connection {
  /** Resolves with the server's answer. @throws MailError */
  hand(envelope: Envelope, content: Buffer): Promise<string>
  /** After a failure: whether another mail can be handed over. Where not, it is closed. */
  recover(): Promise<boolean>
  close(): void
}

/** Connects and signs in. @throws MailError */
export async function connect(server: MailServer, limits: Limits): Promise<Connection> {
  const connection = new SMTPConnection({
    ...{ host: server.host, port: server.port, secure: server.secure },
    // A password never travels in the clear; on this machine nobody listens in between.
    requireTLS: server.auth !== null && !isLoopback(server.host),
    ...{ connectionTimeout: limits.connect, greetingTimeout: limits.connect, socketTimeout: limits.silence },
    ...{ logger: false, debug: false, transactionLog: false },
  })
  // A connection that breaks off while nothing is asked of it is noticed at the next mail.
  connection.on('error', () => undefined)
  try {
    await asked(limits.connect * 2, (done, failed) => {
      connection.once('error', failed)
      connection.connect((error) => (error ? failed(error) : done('')))
    })
    if (server.auth) await signIn(connection, server.auth, limits)
  } catch (error) {
    connection.close()
    throw error instanceof MailError ? error : errorAt('connection', error)
  }
  return {
    hand: (envelope, content) => hand({ connection, limits }, envelope, content),
    recover: () => recover({ connection, limits }),
    close: () => connection.quit(),
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

async function signIn(
  connection: SMTPConnection,
  auth: NonNullable<MailServer['auth']>,
  limits: Limits,
): Promise<void> {
  try {
    await asked(limits.silence, (done, failed) =>
      connection.login(auth, (error) => (error ? failed(error) : done(''))),
    )
  } catch (error) {
    throw errorAt('sign-in', error)
  }
}

interface Open {
  connection: SMTPConnection
  limits: Limits
}

async function hand({ connection, limits }: Open, { from, to }: Envelope, content: Buffer): Promise<string> {
  let begun = false
  // Read when the server has asked for the content, not before.
  const stream = new Readable({
    read() {
      begun = true
      this.push(content)
      this.push(null)
    },
  })
  try {
    return await asked(limits.mail, (done, failed) =>
      connection.send({ from, to, size: content.length }, stream, (error, info) =>
        error ? failed(error) : done(info.response),
      ),
    )
  } catch (error) {
    const said = errorAt(stageOf(error, begun), error)
    // Whatever it still answers would be taken for the answer to something else.
    if (said.answer === null) connection.close()
    throw said
  }
}

/** A mail that was only refused leaves the conversation open; one that broke off or was given up does not. */
async function recover({ connection, limits }: Open): Promise<boolean> {
  try {
    await asked(limits.connect, (done, failed) =>
      connection.reset((error) => (error ? failed(error) : done(''))),
    )
    return true
  } catch {
    connection.close()
    return false
  }
}

type Start = (done: (answer: string) => void, failed: (error: unknown) => void) => void

/** A question to the server that is given up after a while: what nodemailer forgets when it closes would be awaited for ever. */
function asked(most: number, start: Start): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the mail server did not answer in time')), most)
    const ended = <T>(settle: (value: T) => void) => {
      return (value: T) => {
        clearTimeout(timer)
        settle(value)
      }
    }
    start(ended(resolve), ended(reject))
  })
}

const STAGES: Readonly<Record<string, Stage>> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'content',
}

function stageOf(error: unknown, begun: boolean): Stage {
  return STAGES[field(error, 'command')] ?? (begun ? 'content' : 'recipient')
}

function errorAt(stage: Stage, error: unknown): MailError {
  const reply = Number(field(error, 'responseCode')) || null
  const answer = field(error, 'response') || null
  return new MailError(codeOf(stage, { reply, error }), answer)
}

function codeOf(stage: Stage, { reply, error }: { reply: number | null; error: unknown }): MailTroubleCode {
  const code = field(error, 'code')
  if (stage === 'connection' && code === 'ETLS') return 'not-encrypted'
  // The password is missing, or the server knows no way of asking for it that we know.
  if (stage === 'sign-in' && code === 'EAUTH' && reply === null) return 'sign-in-refused'
  return mailTroubleOf(stage, reply)
}

function field(error: unknown, name: 'command' | 'code' | 'response' | 'responseCode'): string {
  const value: unknown =
    typeof error === 'object' && error !== null ? Object.getOwnPropertyDescriptor(error, name)?.value : ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
