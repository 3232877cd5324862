import { useEffect, useState } from 'preact/hooks'

/** What the page tells in passing: what was done, with a way back, or what could not be done. */
export interface Notice {
  readonly text: string
  readonly help?: string
  readonly wrong?: boolean
  /** Key of the decision that can be taken back. */
  readonly undo?: string
}

let now: Notice | undefined
const watchers = new Set<() => void>()

export function tell(notice: Notice | undefined): void {
  now = notice
  watchers.forEach((watch) => watch())
}

export function latestNotice(): Notice | undefined {
  return now
}

export function useNotice(): Notice | undefined {
  const [, again] = useState(0)
  useEffect(() => {
    const watch = () => again((n) => n + 1)
    watchers.add(watch)
    return () => void watchers.delete(watch)
  }, [])
  return now
}
