import { describe, expect, it } from 'vitest'
import { textWidth } from './size'
import { labels } from './labels'

describe('names on a map', () => {
  it('do not cover each other, and stay in the picture', () => {
    const wanted = Array.from({ length: 80 }, (_, i) => ({ key: `p${i}`, text: `Place number ${i}`, x: (i * 37) % 400, y: (i * 53) % 300, r: 6, weight: i }))
    const found = labels(wanted, 12, 400, 300)
    expect(found.length).toBeGreaterThan(5)
    const boxes = found.map(({ x, y, text, anchor }) => {
      const long = textWidth(text, 12)
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
      return [left, y - 9, left + long, y] as const
    })
    boxes.forEach((a, i) => {
      expect(a[0]).toBeGreaterThanOrEqual(0)
      expect(a[2]).toBeLessThanOrEqual(400)
      boxes.slice(i + 1).forEach((b) => expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false))
    })
  })

  it('are given to the weighty first', () => {
    const at = { x: 200, y: 20, r: 5 }
    expect(labels([{ key: 'a', text: 'A very long name indeed', weight: 1, ...at }, { key: 'b', text: 'B', weight: 9, ...at, y: 21 }], 12, 400, 40)[0]?.key).toBe('b')
  })
})
