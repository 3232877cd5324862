import type { Span } from './values'

/** A stretch of text to be shown in some way. */
export interface Layer<T> { readonly span: Span; readonly as: T }

/** A piece of text with everything that covers it. Pieces follow each other without gaps. */
export interface Segment<T> { readonly start: number; readonly end: number; readonly as: readonly T[] }

/**
 * Cuts `[start, end)` wherever a layer begins or ends. What lies outside is cut off; layers keep the
 * order in which they are given.
 */
export function segments<T>(start: number, end: number, layers: readonly Layer<T>[]): Segment<T>[] {
  const inside = layers.filter(({ span }) => span[0] < end && span[1] > start && span[0] < span[1])
  const cuts = new Set([start, end])
  for (const { span } of inside) {
    cuts.add(Math.max(start, span[0]))
    cuts.add(Math.min(end, span[1]))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const found: Segment<T>[] = []
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i] as number
    const to = places[i + 1] as number
    found.push({ start: from, end: to, as: inside.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ as }) => as) })
  }
  return found
}
