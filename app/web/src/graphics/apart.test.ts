import { describe, expect, it } from 'vitest'
import { apart } from './apart'

describe('signs', () => {
  it('that cover each other are moved apart, and not far', () => {
    const signs = [{ x: 100, y: 100, r: 10 }, { x: 104, y: 100, r: 10 }, { x: 100, y: 100, r: 8 }, { x: 300, y: 300, r: 10 }]
    const found = apart(signs)
    for (let i = 0; i < 4; i++) {
      for (let j = i + 1; j < 4; j++) {
        const [a, b] = [found[i] ?? { x: 0, y: 0 }, found[j] ?? { x: 0, y: 0 }]
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((signs[i]?.r ?? 0) + (signs[j]?.r ?? 0) - 1)
      }
    }
    expect(found[3]).toEqual({ x: 300, y: 300 })
  })
})
