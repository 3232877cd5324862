import { describe, expect, it } from 'vitest'
import type { Document, Mark } from '../../model/record'
import { keepsLines, pieceAt, piecesOf } from './pieces'

function document(text: string, marks: Partial<Mark>[] = [], paragraphs?: [number, number][]): Document {
  return {
    key: 'd', id: 'd', title: 'd', claims: 0, length: text.length, blocks: [{ kind: 'body', span: [0, text.length] }], paragraphs,
    marks: marks.map((mark, i) => ({ claim: `c${i}`, standing: 'happened', trigger: [0, 1], content: [0, 1], ...mark })),
  }
}

describe('pieces of a text', () => {
  it('hold all of a paragraph of any length, cut at white space', () => {
    const text = 'One word after the other. '.repeat(1000)
    const pieces = piecesOf(document(text), text)
    expect(pieces.map(({ span }) => text.slice(...span)).join('')).toBe(text)
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.slice(1).every((piece) => piece.continued && text[piece.span[0] - 1] === ' ')).toBe(true)
  })

  it('are not cut between the halves of a character', () => {
    const text = 'x' + '🚢'.repeat(4000)
    for (const { span } of piecesOf(document(text), text)) expect(text.slice(...span)).not.toMatch(/[\ud800-\udbff]$/)
  })

  it('know the marks that touch them, also those that began before', () => {
    const text = 'aaaa\nbbbb\ncccc'
    const pieces = piecesOf(document(text, [{ trigger: [0, 2], content: [0, 9] }, { trigger: [10, 12], content: [10, 14] }], [[0, 4], [5, 9], [10, 14]]), text)
    expect(pieces.map(({ marks }) => marks.map((mark) => mark.claim))).toEqual([['c0'], ['c0'], ['c1']])
    expect([pieceAt(pieces, 0), pieceAt(pieces, 6), pieceAt(pieces, 99)]).toEqual([0, 1, 2])
  })

  it('of a text of 200,000 words with 20,000 marks are made at once', () => {
    const text = ('word '.repeat(60).trim() + '\n').repeat(3400)
    const marks = Array.from({ length: 20_000 }, (_, i) => ({ trigger: [i * 50, i * 50 + 4] as const, content: [i * 50, i * 50 + 40] as const }))
    const paragraphs = Array.from({ length: 3400 }, (_, i) => [i * 300, i * 300 + 299] as [number, number])
    const begun = performance.now()
    expect(piecesOf(document(text, marks, paragraphs), text)).toHaveLength(3400)
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  it('keep the lines of a list and not those of a margin', () => {
    expect(keepsLines('a: 1\nb: 2\nc: 3')).toBe(true)
    expect(keepsLines(('a line as long as the lines of a printed page are, and so on\n').repeat(4))).toBe(false)
  })
})
