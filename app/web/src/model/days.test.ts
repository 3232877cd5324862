import { describe, expect, it } from 'vitest'
import { DAY_MS, dayMs, extent, isoDay } from './days'

describe('days', () => {
  it('are the same after writing and reading, in any age', () => {
    for (const iso of ['1994-10-11', '0079-08-24', '-0044-03-15', '2024-02-29']) expect(isoDay(dayMs(iso) ?? NaN)).toBe(iso)
  })
  it('reach to the end of the last day', () => {
    const { from = 0, until = 0 } = extent({ from: '1994-10-11', until: '1994-10-11' })
    expect(until - from).toBe(DAY_MS)
    expect(extent({ from: '1994-10-11' }).until).toBeUndefined()
  })
  it('that are not known are nothing', () => {
    expect([dayMs(undefined), dayMs('soon'), dayMs('1994')]).toEqual([undefined, undefined, undefined])
  })
})
