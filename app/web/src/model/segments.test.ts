import { describe, expect, it } from 'vitest'
import { segments } from './segments'

describe('segments', () => {
  it('cover the text without gaps, with all layers of each piece', () => {
    const found = segments(0, 10, [{ span: [2, 8], as: 'outer' }, { span: [4, 6], as: 'inner' }, { span: [8, 8], as: 'empty' }])
    expect(found).toEqual([
      { start: 0, end: 2, as: [] }, { start: 2, end: 4, as: ['outer'] }, { start: 4, end: 6, as: ['outer', 'inner'] },
      { start: 6, end: 8, as: ['outer'] }, { start: 8, end: 10, as: [] },
    ])
  })

  it('cut off what reaches beyond', () => {
    expect(segments(5, 7, [{ span: [0, 6], as: 'a' }, { span: [7, 9], as: 'b' }])).toEqual([
      { start: 5, end: 6, as: ['a'] }, { start: 6, end: 7, as: [] },
    ])
  })

  it('count in UTF-16 units, as the server does', () => {
    const text = '🚢 sank'
    const [, word] = segments(0, text.length, [{ span: [3, 7], as: 'x' }])
    expect(text.slice(word?.start, word?.end)).toBe('sank')
  })
})
