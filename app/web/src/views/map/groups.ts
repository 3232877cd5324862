import type { MapPlace } from '../../model/sights'
import type { Standing } from '../../model/standing'

export interface Spot { readonly x: number; readonly y: number; readonly reach: number }

/** A place, or several that would cover each other, drawn as one sign. */
export interface Group { readonly places: readonly MapPlace[]; readonly at: Spot; readonly occurrences: number; readonly standings: Partial<Record<Standing, number>> }

/** With no more places than this each has its own sign. */
const FEW = 45
const CLOSE = 30

/** Joins places nearer to each other than a sign is broad: the one of most occurrences takes in those around it. */
export function groups(seen: readonly { place: MapPlace; at: Spot }[], own?: string): Group[] {
  const alone = (one: { place: MapPlace; at: Spot }): Group => ({ places: [one.place], at: one.at, occurrences: one.place.occurrences, standings: one.place.standings })
  if (seen.length <= FEW) return seen.map(alone)
  const found: { places: MapPlace[]; at: Spot }[] = []
  const near = new Map<string, { places: MapPlace[]; at: Spot }[]>()
  const cell = (x: number, y: number) => `${Math.floor(x / CLOSE)} ${Math.floor(y / CLOSE)}`
  for (const { place, at } of [...seen].sort((a, b) => b.place.occurrences - a.place.occurrences || (a.place.place.key < b.place.place.key ? -1 : 1))) {
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => near.get(cell(at.x + dx * CLOSE, at.y + dy * CLOSE)) ?? []))
    const taken = place.place.key === own ? undefined : around.find((group) => Math.hypot(group.at.x - at.x, group.at.y - at.y) < CLOSE)
    if (taken) taken.places.push(place)
    else {
      const group = { places: [place], at }
      found.push(group)
      near.set(cell(at.x, at.y), [...(near.get(cell(at.x, at.y)) ?? []), group])
    }
  }
  return found.map(({ places, at }) => ({ places, at, occurrences: places.reduce((sum, one) => sum + one.occurrences, 0), standings: sums(places) }))
}

function sums(places: readonly MapPlace[]): Partial<Record<Standing, number>> {
  const all: Partial<Record<Standing, number>> = {}
  for (const place of places) {
    for (const [standing, n] of Object.entries(place.standings) as [Standing, number][]) all[standing] = (all[standing] ?? 0) + n
  }
  return all
}
