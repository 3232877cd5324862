import type { ClaimRow } from '../../model/record'
import type { Comparison } from '../../model/sights'
import { day } from '../../model/wording'
import { CHANGES } from './change-words'

/** Markdown gives these characters a meaning; of a document they are only text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

/** The comparison as running text with footnotes, in Markdown. */
export function prose(comparison: Comparison): string {
  const notes: string[] = []
  const cite = (row: ClaimRow) => {
    const { publisher, title, published } = row.document
    notes.push(`[^${notes.length + 1}]: ${[publisher, `"${title}"`].filter(Boolean).map((part) => plain(part ?? '')).join(', ')}${published ? `, ${day(published)}` : ''}; ${row.chain.map(plain).join(' <- ')}.`)
    return `"${plain(row.content.text)}"[^${notes.length}]`
  }
  const lines = comparison.pairs.map((pair) => {
    const what = pair.changes.map((change) => CHANGES[change]?.label ?? change).join(', ')
    const sides = [pair.left.map(cite).join('; '), pair.right.map(cite).join('; ')]
    return `- **${what}**: ${sides[0] || '(silent)'} -> ${sides[1] || '(silent)'}`
  })
  return [`# ${plain(comparison.left.label)} / ${plain(comparison.right.label)}`, '', ...lines, '', ...notes, ''].join('\n')
}
