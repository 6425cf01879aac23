/** Where mail is handed in, and as whom. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS where the server offers it. */
  secure: boolean
  auth: { user: string; pass: string } | null
}

const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const

/** What `SMTP_URL` says. Its query is not read: nothing there could switch a log of the conversation on. */
export function parseMailServer(url: string): MailServer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : PORTS[secure ? 'smtps:' : 'smtp:'],
    secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null,
  }
}
