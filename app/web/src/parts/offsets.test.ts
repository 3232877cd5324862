import { describe, expect, it } from 'vitest'
import { Offsets } from './offsets'

describe('offsets of a long list', () => {
  it('find the item at a height before and after measuring', () => {
    const offsets = new Offsets(1000, () => 20)
    expect([offsets.at(-5), offsets.at(0), offsets.at(19.9), offsets.at(20), offsets.at(1e9)]).toEqual([0, 0, 0, 1, 999])
    expect(offsets.measure(0, 120)).toBe(100)
    expect([offsets.at(20), offsets.at(120), offsets.total]).toEqual([0, 1, 20_100])
  })

  it('are quick for as many paragraphs as a book has', () => {
    const begun = performance.now()
    const offsets = new Offsets(20_000, () => 100)
    for (let i = 0; i < 200; i++) {
      offsets.measure(i * 7, 130)
      offsets.at(i * 1000)
    }
    expect(performance.now() - begun).toBeLessThan(500)
  })

  it('may be empty', () => {
    const none = new Offsets(0, () => 1)
    expect([none.at(5), none.total]).toEqual([0, 0])
  })
})
