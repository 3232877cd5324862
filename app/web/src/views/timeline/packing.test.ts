import { describe, expect, it } from 'vitest'
import { dayMs } from '../../model/days'
import type { TimelineItem } from '../../model/sights'
import { pack, stretchOf } from './packing'

const begin = dayMs('1994-01-01') ?? 0
const x = (ms: number) => ((ms - begin) / 86_400_000) * 2
function item(occurrence: string, from?: string, until = from, sources = 1): TimelineItem {
  return { occurrence, label: occurrence, standing: 'happened', sources, days: { from, until } }
}

describe('times in rows', () => {
  it('never cover each other', () => {
    const items = Array.from({ length: 300 }, (_, i) => item(`o${i}`, `1994-0${1 + (i % 9)}-${String(10 + (i % 17)).padStart(2, '0')}`))
    const { placed, rest } = pack(items, x, 730, 12, () => 60)
    expect(placed.length + rest.length).toBe(300)
    for (let row = 0; row < 12; row++) {
      const spans = placed.filter((one) => one.row === row).map(({ stretch, label }) => [stretch.from - (label === 'left' ? 66 : 0), stretch.to + (label === 'right' ? 66 : 0)] as const).sort((a, b) => a[0] - b[0])
      spans.slice(1).forEach((span, i) => expect(span[0]).toBeGreaterThanOrEqual(spans[i]?.[1] ?? 0))
    }
  })

  it('give room first to what most sources tell', () => {
    const { placed } = pack([item('few', '1994-02-01'), item('many', '1994-02-01', '1994-02-01', 9)], x, 730, 1, () => 60)
    expect(placed.map((one) => one.item.occurrence)).toEqual(['many'])
  })

  it('run out of the picture where they are open, and are left out beyond it', () => {
    expect(stretchOf({ ...item('a'), days: { from: '1994-03-01' } }, x, 730)).toMatchObject({ openTo: true, to: 770 })
    expect(stretchOf(item('b', '1990-01-01'), x, 730)).toBeUndefined()
    expect(stretchOf(item('c'), x, 730)).toBeUndefined()
  })

  it('put the label on the left at the right edge', () => {
    expect(pack([item('a', '1994-12-28')], x, 730, 3, () => 60).placed[0]?.label).toBe('left')
  })
})
