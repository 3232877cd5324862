import { describe, expect, it } from 'vitest'
import { formatAddress, go, parseAddress, setParams } from './address'

describe('an address', () => {
  it('is the same after writing and reading', () => {
    const address = { view: 'documents', id: 'a/b c?&#', params: { claim: 'c1', q: 'who = "Ö & co" #1' } }
    expect(parseAddress(formatAddress(address))).toEqual(address)
  })

  it('writes parameters in one order and leaves out the empty ones', () => {
    expect(formatAddress({ view: 'record', params: { z: '1', a: '2', m: '', n: undefined } })).toBe('/record?a=2&z=1')
  })

  it('reads nonsense as text', () => {
    expect(parseAddress('/record/%E0%A4%A').id).toBe('%E0%A4%A')
    expect(parseAddress('')).toEqual({ view: '', id: undefined, params: {} })
  })

  it('changes one parameter and keeps the others', () => {
    go({ view: 'record', params: { q: 'ferry', standing: 'denied' } })
    setParams({ standing: undefined, open: 'o1' })
    expect(location.pathname + location.search).toBe('/record?open=o1&q=ferry')
  })
})
