import { describe, expect, it } from 'vitest'
import { DAY_MS, dayMs } from '../../model/days'
import type { Timeline, TimelineItem } from '../../model/sights'
import { most, whole, zoomed } from './span'

function timeline(...days: string[]): Timeline {
  const items = days.map((from, i): TimelineItem => ({ occurrence: `o${i}`, label: '', standing: 'happened', days: { from, until: from } }))
  const bins = { unit: 'day' as const, bins: [] }
  return { total: items.length, items, undated: {}, happened: bins, told: bins }
}

describe('what of time is shown', () => {
  it('holds all days, with room', () => {
    const [from, to] = whole(timeline('1994-01-01', '1996-01-01'))
    expect(from).toBeLessThan(dayMs('1994-01-01') ?? 0)
    expect(to).toBeGreaterThan(dayMs('1996-01-02') ?? 0)
  })

  it('begins where most happened', () => {
    const press = Array.from({ length: 20 }, (_, i) => `1994-10-${String(i + 1).padStart(2, '0')}`)
    const [from, to] = most(timeline(...press, '2019-10-14', '2020-01-01'))
    expect((to - from) / DAY_MS).toBeLessThan(60)
  })

  it('can be nothing', () => {
    expect(most(timeline())[0]).toBeLessThan(most(timeline())[1])
  })

  it('is never nearer than three days', () => {
    const [from, to] = zoomed([0, 10 * DAY_MS], DAY_MS, 0.001)
    expect(to - from).toBe(3 * DAY_MS)
  })
})
