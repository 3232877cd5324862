import { describe, expect, it } from 'vitest'
import { count, day, shortDay, words } from './wording'

describe('wording', () => {
  it('writes a day as closely as it is known', () => {
    expect([day('1994-10-11'), day('1994-10'), day('1994'), day('-0044-03-15'), day('soon')]).toEqual([
      '11 October 1994', 'October 1994', '1994', '15 March -0044', 'soon',
    ])
    expect([shortDay('1994-10-11'), shortDay('1995-06-02'), shortDay('1995-05')]).toEqual(['11 Oct 1994', '2 June 1995', 'May 1995'])
  })
  it('counts one and many', () => {
    expect([count(1, 'claim'), count(2000, 'claim'), count(0, 'country', 'countries')]).toEqual(['1 claim', '2,000 claims', '0 countries'])
  })
  it('makes words of codes', () => {
    expect(words('less_certain')).toBe('Less certain')
  })
})
