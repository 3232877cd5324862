import { describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../model/record'
import { suggest } from './suggest'

function row(key: string, published?: string): DocumentRow {
  return { key, id: key, title: key, published, claims: 1, length: 1 }
}

describe('what is suggested for comparing', () => {
  it('is the press of the day against what was told after a long silence', () => {
    expect(suggest([row('c', '2019-10-14'), row('a', '1994-10-11'), row('b', '1995-07-05')])).toEqual({ left_until: '1995-07-05', right_from: '2019-10-14' })
  })
  it('is the first and the last text where there was none', () => {
    expect(suggest([row('a', '1994-10-11'), row('b', '1994-10-12'), row('c')])).toEqual({ left: 'a', right: 'b' })
  })
  it('is nothing for one text', () => {
    expect(suggest([row('a', '1994-10-11')])).toBeUndefined()
    expect(suggest([])).toBeUndefined()
  })
})
