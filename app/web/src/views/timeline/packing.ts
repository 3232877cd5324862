import type { TimelineItem } from '../../model/sights'
import { extent } from '../../model/days'

/** What of a time is seen, in pixels; open ends run out of the picture. */
export interface Stretch { readonly from: number; readonly to: number; readonly openFrom: boolean; readonly openTo: boolean }

export interface Placed {
  readonly item: TimelineItem
  readonly stretch: Stretch
  readonly row: number
  /** On which side the label stands; none where there was no room. */
  readonly label?: 'right' | 'left' | 'inside'
}

export interface Packed { readonly placed: readonly Placed[]; readonly rest: readonly { item: TimelineItem; stretch: Stretch }[] }

const GAP = 10
const LEAST = 14

/** Where a time is drawn; nothing when none of it is in the picture. */
export function stretchOf(item: TimelineItem, x: (ms: number) => number, width: number): Stretch | undefined {
  const { from, until } = extent(item.days)
  if (from === undefined && until === undefined) return undefined
  const left = from === undefined ? -40 : x(from)
  const right = until === undefined ? width + 40 : x(until)
  if (right < 0 || left > width) return undefined
  const middle = (left + right) / 2
  const half = Math.max(right - left, LEAST) / 2
  return { from: Math.max(-40, middle - half), to: Math.min(width + 40, middle + half), openFrom: from === undefined, openTo: until === undefined }
}

/**
 * Lays times in rows so that nothing covers anything. Those of most sources come first and keep
 * their label; what finds no row is the rest.
 */
export function pack(items: readonly TimelineItem[], x: (ms: number) => number, width: number, rows: number, labelWidth: (item: TimelineItem) => number): Packed {
  const seen = items.flatMap((item) => {
    const stretch = stretchOf(item, x, width)
    return stretch ? [{ item, stretch }] : []
  })
  seen.sort((a, b) => weight(b.item) - weight(a.item) || a.stretch.from - b.stretch.from || (a.item.occurrence < b.item.occurrence ? -1 : 1))
  const taken: [number, number][][] = Array.from({ length: rows }, () => [])
  const placed: Placed[] = []
  const rest: { item: TimelineItem; stretch: Stretch }[] = []
  for (const one of seen) {
    const { from, to } = one.stretch
    const long = labelWidth(one.item)
    const right: [number, number] = [from, to + 6 + long]
    const left: [number, number] = [from - 6 - long, to]
    const wanted: [Placed['label'], [number, number]][] = []
    if (right[1] <= width) wanted.push(['right', right])
    else if (left[0] >= 0) wanted.push(['left', left])
    if (Math.min(to, width) - Math.max(from, 0) > long + 20) wanted.push(['inside', [from, to]])
    wanted.push([undefined, [from, to]])
    const found = firstFree(taken, wanted)
    if (!found) rest.push(one)
    else {
      taken[found.row]?.push(found.span)
      placed.push({ ...one, row: found.row, label: found.label })
    }
  }
  return { placed: placed.sort((a, b) => a.stretch.from - b.stretch.from), rest }
}

function firstFree(taken: readonly [number, number][][], wanted: readonly [Placed['label'], [number, number]][]) {
  for (const [label, span] of wanted) {
    const row = taken.findIndex((spans) => spans.every(([from, to]) => span[1] + GAP <= from || span[0] >= to + GAP))
    if (row >= 0) return { row, label, span }
  }
  return undefined
}

function weight(item: TimelineItem): number {
  return (item.sources ?? 1) * 2 + (item.contested ? 1 : 0)
}
