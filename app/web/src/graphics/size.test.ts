import { describe, expect, it } from 'vitest'
import { fitted, textWidth } from './size'

describe('a text that has to fit', () => {
  it('stays whole where there is room', () => expect(fitted('the ferry', 12, 200)).toBe('the ferry'))

  it('is cut between words', () => expect(fitted('ministry of the interior of Ardenia', 12, 130)).toBe('ministry of the…'))

  it('is cut within a word that is too long by itself', () => {
    const cut = fitted('Unverwechselbarkeitsbehauptung', 12, 80)
    expect(cut).toMatch(/^Unverw\w*…$/)
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80)
  })
})
