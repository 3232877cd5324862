import type { Problem } from '../model/sights'
import { token } from './token'

/** The server said no, or did not answer. `message` says what, `help` what to do. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly help: string | undefined,
    readonly status: number,
    readonly errors: readonly { pointer: string; detail: string }[] = [],
  ) {
    super(message)
  }
}

async function failure(answer: Response): Promise<AskError> {
  const problem = (await answer.json().catch(() => undefined)) as Problem | undefined
  if (problem?.title) return new AskError(problem.title, problem.detail, answer.status, problem.errors)
  return new AskError(`The server answered ${answer.status}`, 'Try again; if it stays so, start `araxes serve` anew.', answer.status)
}

async function send(path: string, request: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(path, request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new AskError('Araxes does not answer', 'It may have been stopped. Start it again with `araxes serve` and reload this page.', 0)
  }
  if (!answer.ok) throw await failure(answer)
  return answer
}

/** A JSON answer of the server. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await send(path, { signal, headers: { Accept: 'application/json' } })
  return (await answer.json()) as T
}

/** Changes something; needs the token. */
export async function write<T>(method: 'POST' | 'DELETE', path: string, body?: object | FormData, match?: string): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  const word = token()
  if (word) headers.Authorization = `Bearer ${word}`
  if (match) headers['If-Match'] = `"${match.replaceAll('"', '')}"`
  if (body && !(body instanceof FormData)) headers['Content-Type'] = 'application/json'
  const payload = body instanceof FormData ? body : body && JSON.stringify(body)
  const answer = await send(path, { method, headers, body: payload ?? null })
  return (await answer.json()) as T
}
