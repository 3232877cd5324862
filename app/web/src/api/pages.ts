import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Page } from '../model/record'
import { useAnswer } from './answers'
import { ask, type AskError } from './ask'

export interface Pages<T> {
  readonly items: readonly T[]
  readonly total?: number
  readonly command?: string
  readonly error?: AskError
  readonly loading: boolean
  /** Fetches the next page; absent at the end. */
  readonly more?: () => void
}

/** A list that comes in pages, as far as it was asked for. */
export function usePages<T>(path: string | undefined): Pages<T> {
  const first = useAnswer<Page<T>>(path)
  const [rest, setRest] = useState<readonly Page<T>[]>([])
  const [waits, setWaits] = useState(false)
  const [error, setError] = useState<AskError>()
  useEffect(() => {
    setRest([])
    setError(undefined)
    setWaits(false)
  }, [first.value])
  const next = (rest.at(-1) ?? first.value)?.next
  const more = useCallback(() => {
    if (!next || waits) return
    setWaits(true)
    ask<Page<T>>(next)
      .then((page) => setRest((before) => [...before, page]), setError)
      .finally(() => setWaits(false))
  }, [next, waits])
  return {
    items: [...(first.value?.items ?? []), ...rest.flatMap((page) => page.items)],
    total: first.value?.total,
    command: first.value?.command,
    error: first.error ?? error,
    loading: first.loading || waits,
    more: next ? more : undefined,
  }
}
