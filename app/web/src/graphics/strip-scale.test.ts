import { describe, expect, it } from 'vitest'
import { stripScale } from './strip-scale'

describe('a scale for figures', () => {
  it('begins at nothing and leaves room for what is open above', () => {
    const scale = stripScale([{ low: 3, high: 5 }, { low: 11 }], 100)
    expect(scale(0)).toBe(0)
    expect(scale(11)).toBeLessThan(85)
  })
  it('goes by magnitude where figures are far apart', () => {
    const scale = stripScale([{ low: 3, high: 3 }, { low: 60_000, high: 60_000 }], 100)
    expect(scale(3)).toBeGreaterThan(8)
  })
  it('can be drawn for no figure at all', () => {
    expect(Number.isFinite(stripScale([], 100)(1))).toBe(true)
  })
})
