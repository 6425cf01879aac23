/**
 * A real SMTP server as a process of its own, which fails as it is told. Speaks with the test over Node's own channel and
 * ends with it.
 */
import type { Socket } from 'node:net'
import { SMTPServer, type SMTPServerError, type SMTPServerSession } from 'smtp-server'
import { randomFrom } from '../bench/random.ts'
import { BY_CHANCE, type MailFault, type Order, type TakenMail } from './faults.ts'

const USER = process.argv[2]
const taken: TakenMail[] = []
const queued: MailFault[] = []
const sockets = new Map<number, Socket>()
let chance: (() => MailFault | null) | null = null
let refusal: number | null = null
let keepsContent = true

/** The fault of the mail that a connection is at. */
const present = new Map<string, MailFault | null>()

const refused = (responseCode: number, text = 'as it was told'): SMTPServerError =>
  Object.assign(new Error(text), { responseCode })

const server = new SMTPServer({
  ...{ authOptional: !USER, disabledCommands: USER ? ['STARTTLS'] : ['STARTTLS', 'AUTH'] },
  ...{ allowInsecureAuth: true, logger: false, disableReverseLookup: true },
  onConnect: (_session, done) => done(refusal ? refused(refusal) : null),
  onAuth: ({ username, password }, _session, done) =>
    `${username}:${password}` === USER ? done(null, { user: username }) : done(refused(535)),
  onMailFrom(_address, session, done) {
    const fault = queued.shift() ?? chance?.() ?? null
    present.set(session.id, fault)
    done(fault === 'refuse-sender' ? refused(553) : null)
  },
  onRcptTo(_address, session, done) {
    const fault = present.get(session.id)
    if (fault === 'refuse-recipient') return done(refused(550))
    if (fault === 'mailbox-full') return done(refused(452))
    if (fault === 'closing') {
      done(refused(421))
      return void setImmediate(() => sockets.get(session.remotePort)?.end())
    }
    done()
  },
  onData(stream, session, done) {
    const fault = present.get(session.id)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (fault === 'drop-in-data') sockets.get(session.remotePort)?.destroy()
    })
    stream.on('error', () => undefined)
    stream.on('end', () => {
      const told = { fault, session, content: Buffer.concat(chunks).toString() }
      answer(told, done)
    })
  },
})
server.on('error', () => undefined)
server.server.on('connection', (socket: Socket) => {
  sockets.set(socket.remotePort ?? 0, socket)
  socket.on('close', () => sockets.delete(socket.remotePort ?? 0))
})

interface Told {
  fault: MailFault | null | undefined
  session: SMTPServerSession
  content: string
}

function answer(
  { fault, session, content }: Told,
  done: (error?: Error | null, message?: string) => void,
): void {
  if (fault === 'refuse-content') return done(refused(554))
  if (fault === 'try-later') return done(refused(451))
  if (fault === 'stall') return void process.send?.({ held: fault })
  if (fault === 'drop-in-data') return
  take(session, content)
  if (fault === 'take-then-drop') return void sockets.get(session.remotePort)?.destroy()
  if (fault === 'take-then-hold') return void process.send?.({ held: fault })
  done(null, 'taken')
}

function take({ envelope }: SMTPServerSession, content: string): void {
  const [recipient] = envelope.rcptTo
  taken.push({
    messageId: /^Message-ID: (.*)$/im.exec(content)?.[1]?.trim() ?? '',
    to: recipient?.address ?? '',
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    content: keepsContent ? content : '',
  })
}

const orders: { [K in Order['ask']]: (order: Extract<Order, { ask: K }>) => unknown } = {
  faults: ({ next }) => queued.splice(0, queued.length, ...next),
  chance: ({ rate, seed }) => {
    const random = randomFrom(seed)
    chance = () => (random() < rate ? (BY_CHANCE[Math.floor(random() * BY_CHANCE.length)] ?? null) : null)
  },
  'refuse-connections': ({ code }) => (refusal = code),
  'keep-content': ({ keep }) => (keepsContent = keep),
  taken: () => taken,
}

process.on('message', (order: Order) => {
  // Which member it is, its own name says; the compiler cannot follow that through a table.
  const carryOut = orders[order.ask] as (order: Order) => unknown
  process.send?.({ done: carryOut(order) ?? null })
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
