import { DAY_MS, dayMs, extent } from '../../model/days'
import type { Timeline } from '../../model/sights'

export type Window = readonly [number, number]

/** All days of a timeline, with some room; the present day where there is none. */
export function whole(timeline: Timeline): Window {
  const ends = timeline.items.flatMap((item) => {
    const { from, until } = extent(item.days)
    return [from, until, ...(item.tellings ?? []).map((telling) => dayMs(telling.published))]
  }).filter((ms): ms is number => ms !== undefined)
  return padded(ends)
}

/** The shortest time in which six tenths happened, when it is much shorter than all; else all. */
export function most(timeline: Timeline): Window {
  const starts = timeline.items.flatMap((item) => extent(item.days).from ?? []).sort((a, b) => a - b)
  const all = whole(timeline)
  const many = Math.ceil(starts.length * 0.6)
  if (starts.length < 8) return all
  let best: Window = all
  for (let i = 0; i + many <= starts.length; i++) {
    const [from, to] = [starts[i] as number, starts[i + many - 1] as number]
    if (to - from < best[1] - best[0]) best = [from, to]
  }
  if (best[1] - best[0] > (all[1] - all[0]) * 0.3) return all
  const room = Math.max((best[1] - best[0]) * 0.35, 5 * DAY_MS)
  return [best[0] - room, best[1] + room]
}

function padded(ends: readonly number[]): Window {
  let least = Infinity
  let last = -Infinity
  for (const end of ends) {
    least = Math.min(least, end)
    last = Math.max(last, end)
  }
  if (least > last) return [Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)]
  const room = Math.max((last - least) * 0.06, 2 * DAY_MS)
  return [least - room, last + room]
}

/** Zooms about a moment; never nearer than three days nor farther than 10,000 years. */
export function zoomed([from, to]: Window, about: number, factor: number): Window {
  const width = Math.min(3_650_000 * DAY_MS, Math.max(3 * DAY_MS, (to - from) * factor))
  const share = (about - from) / (to - from)
  return [about - width * share, about + width * (1 - share)]
}
