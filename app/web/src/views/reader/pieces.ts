import type { Block, Document, Mark } from '../../model/record'
import type { Span } from '../../model/values'

/** A paragraph as it is drawn, with the marks that touch it. */
export interface Piece {
  readonly span: Span
  readonly kind: Block['kind']
  /** It continues the piece before, without a gap between paragraphs. */
  readonly continued: boolean
  readonly marks: readonly Mark[]
}

/** Longer paragraphs are drawn in pieces of about this many UTF-16 units. */
const LONGEST = 3000

/** Cuts a text into what is drawn at once: paragraphs, very long ones at white space. */
export function piecesOf(document: Document, text: string): Piece[] {
  const paragraphs = document.paragraphs ?? document.blocks.map((block) => block.span)
  const kind = kindOf(document.blocks)
  const spans: { span: Span; kind: Block['kind']; continued: boolean }[] = []
  for (const paragraph of paragraphs.length > 0 ? paragraphs : [[0, text.length] as Span]) {
    const of = kind(paragraph)
    cut(text, paragraph).forEach((span, i) => spans.push({ span, kind: of, continued: i > 0 }))
  }
  const marks = [...document.marks].sort((a, b) => reach(a)[0] - reach(b)[0])
  const longest = marks.reduce((most, mark) => Math.max(most, reach(mark)[1] - reach(mark)[0]), 0)
  let first = 0
  return spans.map(({ span, kind, continued }) => {
    while (first < marks.length && reach(marks[first] as Mark)[0] < span[0] - longest) first++
    const touching: Mark[] = []
    for (let i = first; i < marks.length; i++) {
      const mark = marks[i] as Mark
      const [start, end] = reach(mark)
      if (start >= span[1]) break
      if (end > span[0]) touching.push(mark)
    }
    return { span, kind, continued, marks: touching }
  })
}

/** From the first to the last word of a mark. */
function reach(mark: Mark): Span {
  return [Math.min(mark.trigger[0], mark.content[0]), Math.max(mark.trigger[1], mark.content[1])]
}

/** The job of the block that holds most of a paragraph. Asked for in the order of the text. */
function kindOf(blocks: readonly Block[]): (span: Span) => Block['kind'] {
  let first = 0
  return ([start, end]) => {
    while (first < blocks.length && (blocks[first] as Block).span[1] <= start) first++
    let kind: Block['kind'] = 'body'
    let most = 0
    for (let i = first; i < blocks.length && (blocks[i] as Block).span[0] < end; i++) {
      const block = blocks[i] as Block
      const shared = Math.min(end, block.span[1]) - Math.max(start, block.span[0])
      if (shared > most) [kind, most] = [block.kind, shared]
    }
    return kind
  }
}

/** Never between the halves of a character. */
function cut(text: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const limit = from + LONGEST
    const sentence = text.lastIndexOf('. ', limit)
    const space = text.lastIndexOf(' ', limit)
    let to = sentence > from + LONGEST / 2 ? sentence + 2 : space > from + LONGEST / 2 ? space + 1 : limit
    const code = text.charCodeAt(to - 1)
    if (code >= 0xd800 && code <= 0xdbff) to++
    found.push([from, to])
    from = to
  }
  found.push([from, end])
  return found
}

/** The piece in which an offset lies, by halving. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).span[0] <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** Whether the lines of a paragraph mean something (a list, a table) rather than a margin. */
export function keepsLines(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length < 2) return false
  return lines.slice(0, -1).filter((line) => line.trim().length < 45).length * 2 > lines.length - 1
}
