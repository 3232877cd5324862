import { useEffect, useState } from 'preact/hooks'
import type { Run, Status } from '../model/sights'
import { forget } from './answers'
import { ask } from './ask'

/** What the archive holds and does, kept true by server-sent events. */
export function useStatus(): { status?: Status; lost: boolean } {
  const [status, set] = useState<Status>()
  const [lost, setLost] = useState(false)
  useEffect(() => {
    let revision: string | undefined
    const take = (next: Status) => {
      if (revision !== undefined && revision !== next.revision) forget()
      revision = next.revision
      setLost(false)
      set(next)
    }
    ask<Status>('/api/status').then(take, () => setLost(true))
    const events = new EventSource('/api/events')
    events.addEventListener('status', (event) => take(JSON.parse(event.data) as Status))
    events.onerror = () => setLost(true)
    return () => events.close()
  }, [])
  return { status, lost }
}

const ENDED: readonly Run['state'][] = ['done', 'failed', 'stopped']

export function ended(run: Run): boolean {
  return ENDED.includes(run.state)
}

/** How far a reading is, until it ends. */
export function useRun(key: string | undefined): Run | undefined {
  const [run, set] = useState<Run>()
  useEffect(() => {
    set(undefined)
    if (key === undefined) return
    const path = `/api/runs/${encodeURIComponent(key)}`
    const events = new EventSource(`${path}/events`)
    events.addEventListener('run', (event) => {
      const next = JSON.parse(event.data) as Run
      set(next)
      if (ended(next)) events.close()
    })
    events.onerror = () => void ask<Run>(path).then(set, () => undefined)
    return () => events.close()
  }, [key])
  return run?.key === key ? run : undefined
}
