import { describe, expect, it } from 'vitest'
import type { ClaimRow } from '../../model/record'
import type { Comparison } from '../../model/sights'
import { prose } from './prose'

const row: ClaimRow = {
  key: 'd.c1', standing: 'happened', label: 'x', chain: ['Gazette', 'a [widow]'], content: { span: [0, 4], text: 'the *ferry*\nsank' },
  document: { key: 'd', id: 'd', title: 'Loss', publisher: 'Gazette', published: '1994-10-11', claims: 1, length: 9 },
}

describe('a comparison in words', () => {
  it('cites every claim, and what documents say stays text', () => {
    const comparison: Comparison = { left: { label: 'before', documents: [] }, right: { label: 'after', documents: [] }, counts: {}, pairs: [{ changes: ['silent'], left: [row], right: [] }] }
    const text = prose(comparison)
    expect(text).toContain('- **silent**: "the \\*ferry\\* sank"[^1] -> (silent)')
    expect(text).toContain('[^1]: Gazette, "Loss", 11 October 1994; Gazette <- a \\[widow\\].')
  })
})
