import { useEffect, useState } from 'preact/hooks'
import { ask, AskError } from './ask'

/** What is known of an answer: the old value stays while a new one is fetched. */
export interface Answer<T> {
  readonly value?: T
  readonly error?: AskError
  readonly loading: boolean
}

const kept = new Map<string, unknown>()
const KEPT_AT_MOST = 60
const watchers = new Set<() => void>()

/** How often the record has changed: what was asked before is old when it comes. */
let changes = 0

/** Something in the record changed: every answer shown is asked for again. */
export function forget(): void {
  changes++
  kept.clear()
  watchers.forEach((watch) => watch())
}

function keep(path: string, value: unknown): void {
  kept.delete(path)
  kept.set(path, value)
  const oldest = kept.size > KEPT_AT_MOST ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
}

/** The answer to a path, asked for again when the record changes; nothing while there is no path. */
export function useAnswer<T>(path: string | undefined): Answer<T> {
  const [round, again] = useState(0)
  const [answer, set] = useState<Answer<T> & { path?: string }>({ loading: path !== undefined })
  useEffect(() => {
    const watch = () => again((n) => n + 1)
    watchers.add(watch)
    return () => void watchers.delete(watch)
  }, [])
  useEffect(() => {
    if (path === undefined) {
      set({ loading: false })
      return
    }
    if (kept.has(path)) {
      set({ value: kept.get(path) as T, loading: false, path })
      return
    }
    const stop = new AbortController()
    const asked = changes
    const isOld = () => stop.signal.aborted || asked !== changes
    set((before) => ({ ...before, loading: true }))
    ask<T>(path, stop.signal).then(
      (value) => {
        if (isOld()) return
        keep(path, value)
        set({ value, loading: false, path })
      },
      (error) => {
        if (!isOld()) set({ error: error as AskError, loading: false, path })
      },
    )
    return () => stop.abort()
  }, [path, round])
  return answer
}
