import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/record'
import { correction, figureWritten } from './correction'

const claim = { key: 'd.c1' } as Claim

describe('a correction', () => {
  it('of a party is a code, or somebody else by name', () => {
    expect(correction(claim, 'actor', 'ROUMIL')).toEqual({ kind: 'correct', claims: ['d.c1'], field: 'actor', value: 'ROUMIL' })
    expect(correction(claim, 'recipient', ' Romanian navy ')).toEqual({ kind: 'split', claims: ['d.c1'], field: 'recipient', value: 'Romanian navy' })
  })
  it('may empty a field', () => {
    expect(correction(claim, 'when', '  ')).toEqual({ kind: 'correct', claims: ['d.c1'], field: 'when', value: undefined })
  })
  it('of a figure begins with what was read', () => {
    expect([figureWritten({ label: '', low: 3, high: 3, of: 'killed' }), figureWritten({ label: '', low: 11, of: 'injured' }), figureWritten({ label: '', high: 9 })]).toEqual(['killed 3', 'injured 11-', 'people -9'])
  })
})
