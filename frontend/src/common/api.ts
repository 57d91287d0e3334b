import {rest} from './host'

/** What the server, or the way to it, has against a request; the message is fit for the reader. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message)
  }
}

const MOST_KEPT = 8 * 1024

export interface ApiCall {
  readonly type?: string
  readonly signal?: AbortSignal
}

/** Sends JSON and answers JSON; throws Refused for everything that did not succeed. */
export async function call<T>(method: string, path: string, body?: unknown, more: ApiCall = {}): Promise<T> {
  const headers: Record<string, string> = {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'}
  if (method !== 'GET') {
    headers['Content-Type'] = more.type ?? 'application/json'
  }
  const sent = bodyOf(method, body)
  const response = await answered(rest(path), {method, headers, credentials: 'same-origin', signal: more.signal, body: sent, keepalive: outlives(method, sent)})
  if (!response.ok) {
    throw await refusal(response)
  }
  return (response.status === 204 ? {} : await response.json().catch(() => ({}))) as T
}

export const get = <T>(path: string, signal?: AbortSignal): Promise<T> => call<T>('GET', path, undefined, {signal})

function bodyOf(method: string, body: unknown): BodyInit | undefined {
  if (method === 'GET' || body === undefined) {
    return undefined
  }
  return body instanceof Blob ? body : JSON.stringify(body)
}

/** What was clicked is shown at once, so leaving the page must not take it back; browsers keep only small requests so. */
function outlives(method: string, body?: BodyInit): boolean {
  return method !== 'GET' && (body === undefined || typeof body === 'string' && body.length < MOST_KEPT)
}

async function answered(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (failure) {
    if (init.signal?.aborted) {
      throw failure
    }
    throw new Refused(0, 'offline', AJS.I18n.getText('chorus.common.offline'))
  }
}

async function refusal(response: Response): Promise<Refused> {
  const told = (await response.json().catch(() => ({}))) as {code?: string; message?: string}
  return new Refused(response.status, told.code ?? 'unexpected', told.message ?? AJS.I18n.getText('chorus.common.fault'))
}
