import { refused, type RefusalCode } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

interface RouteArgs {
  params: Promise<{ slug: string[] }>
}
type Route = (request: Request, args: RouteArgs) => Promise<Response>

/**
 * Before it asks who sent a form, Payload writes every file in it to the disk, and leaves it there. Only routes that
 * take files (`createDocument`, `submitComplaint`) may be given a form; everywhere else Payload gets the JSON that the panel's forms hold in
 * `_payload`. `bodyLimit` has seen to it that this is little.
 */
export function formsAsJson(handle: Route): Route {
  return async (request, args) => {
    if (!isForm(request) || (await takesFiles(request, args))) return handle(request, args)
    const form = await request.formData().catch(() => null)
    const words = form?.get('_payload')
    if (!form || typeof words !== 'string') return refuse('request-invalid', request)
    if (hasFile(form)) return refuse('file-not-here', request)
    return handle(withWords(request, words), args)
  }
}

/** Each reads a form by itself, once it is known who sends it. */
const TAKING_FILES: readonly string[] = ['documents', 'complaints']

/** Payload looks for no more than this. */
function isForm({ headers }: Request): boolean {
  return headers.get('Content-Type')?.toLowerCase().includes('multipart/') ?? false
}

async function takesFiles({ method }: Request, { params }: RouteArgs): Promise<boolean> {
  return method === 'POST' && TAKING_FILES.includes((await params).slug.join('/'))
}

function hasFile(form: FormData): boolean {
  return [...form.values()].some((value) => typeof value !== 'string')
}

function withWords({ url, method, headers: sent, signal }: Request, body: string): Request {
  const headers = new Headers(sent)
  headers.set('Content-Type', 'application/json')
  headers.delete('Content-Length')
  return new Request(url, { method, headers, body, signal })
}

function refuse(code: RefusalCode, { headers }: Request): Response {
  const { message, data, status } = new Refusal(refused(code), headers.get('Accept-Language') ?? undefined)
  return Response.json({ errors: [{ message, data }] }, { status })
}
