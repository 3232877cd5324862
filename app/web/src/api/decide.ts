import type { Decision, NewDecision } from '../model/record'
import { forget } from './answers'
import { AskError, write } from './ask'
import { tell } from './notice'

function failed(error: unknown): undefined {
  if (!(error instanceof AskError)) throw error
  if (error.status === 412) forget()
  tell({ text: error.message, help: error.help, wrong: true })
  return undefined
}

/** Keeps what somebody decided; the claim's tag makes sure that nobody was faster. */
export async function decide(decision: NewDecision, etag?: string): Promise<Decision | undefined> {
  try {
    const made = await write<Decision>('POST', '/api/decisions', decision, etag)
    tell({ text: made.label, undo: made.key })
    forget()
    return made
  } catch (error) {
    return failed(error)
  }
}

/** Takes a decision back. */
export async function undo(key: string): Promise<Decision | undefined> {
  try {
    const made = await write<Decision>('POST', `/api/decisions/${encodeURIComponent(key)}/undo`)
    tell({ text: 'Taken back', undo: made.key })
    forget()
    return made
  } catch (error) {
    return failed(error)
  }
}
