import { describe, expect, it } from 'vitest'
import type { MapAnswer } from '../../model/sights'
import type { Place } from '../../model/values'
import { nearer, projectionOf, spot, UNMOVED } from './frame'

function place(longitude: number, latitude: number, radius_km = 5): Place {
  return { key: `${longitude}`, name: 'x', longitude, latitude, radius_km }
}
function map(...places: Place[]): MapAnswer {
  return { total: 0, moves: [], unplaced: {}, places: places.map((one) => ({ place: one, occurrences: 1, sources: 1, standings: {}, items: [] })) }
}

describe('the frame of a map', () => {
  it('holds all places', () => {
    const places = [place(27.2, 44.1), place(23.3, 42.7), place(28.9, 41)]
    const projection = projectionOf(map(...places), 700, 500)
    for (const one of places) {
      const at = spot(one, projection, UNMOVED)
      expect(at?.x).toBeGreaterThan(0)
      expect(at?.x).toBeLessThan(700)
      expect(at?.y).toBeGreaterThan(0)
      expect(at?.y).toBeLessThan(500)
    }
  })

  it('draws the reach of a place by its radius', () => {
    const projection = projectionOf(map(place(27, 44), place(20, 40)), 700, 500)
    const small = spot(place(25, 42, 10), projection, UNMOVED)?.reach ?? 0
    expect((spot(place(25, 42, 100), projection, UNMOVED)?.reach ?? 0) / small).toBeCloseTo(10, 0)
  })

  it('keeps the point about which it zooms where it is', () => {
    const shift = nearer({ k: 2, x: 10, y: 20 }, 3, 100, 50)
    expect([(100 - shift.x) / shift.k, (50 - shift.y) / shift.k]).toEqual([(100 - 10) / 2, (50 - 20) / 2])
  })

  it('is the whole world when no place is known', () => {
    expect(spot(place(0, 0), projectionOf(map(), 700, 700), UNMOVED)?.x).toBeCloseTo(350)
  })
})
