import { describe, expect, it } from 'vitest'
import type { MapPlace } from '../../model/sights'
import { groups } from './groups'

function seen(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    place: { place: { key: `p${i}`, name: `p${i}`, latitude: 0, longitude: 0, radius_km: 1 }, occurrences: i + 1, sources: 1, standings: { happened: i + 1 }, items: [] } as MapPlace,
    at: { x: (i * 13) % 300, y: (i * 29) % 200, reach: 1 },
  }))
}

describe('places on a full map', () => {
  it('are joined so that signs stand apart, and none is lost', () => {
    const found = groups(seen(300))
    expect(found.flatMap(({ places }) => places)).toHaveLength(300)
    expect(found.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe((300 * 301) / 2)
    found.forEach((a, i) => found.slice(i + 1).forEach((b) => expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThanOrEqual(30)))
  })
  it('have their own signs where there are few, and when they are open', () => {
    expect(groups(seen(20))).toHaveLength(20)
    expect(groups(seen(300), 'p0').some(({ places }) => places[0]?.place.key === 'p0')).toBe(true)
  })
})
