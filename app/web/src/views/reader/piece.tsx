import { formatAddress } from '../../address/address'
import type { Mark } from '../../model/record'
import { segments, type Layer } from '../../model/segments'
import { tone } from '../../model/standing'
import type { Span } from '../../model/values'
import { memo } from '../../parts/memo'
import { StandingShape } from '../../parts/standing'
import { keepsLines, type Piece } from './pieces'

/** What of the text is lit: the words of the claim that is open, and what was searched for. */
export interface Lit { readonly layers: readonly Layer<string>[]; readonly aim: number }

type As = { mark: Mark } | { lit: string }

interface Props { piece: Piece; text: string; document: string; open?: string; lit: Lit; find?: string }

function spansOf(words: string, find: string, from: number): Span[] {
  const found: Span[] = []
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu')
  for (const match of words.matchAll(pattern)) if (match[0] !== '') found.push([from + match.index, from + match.index + match[0].length])
  return found
}

/** A paragraph with quiet underlines: each leads to its claim. */
export const PieceText = memo(function PieceText({ piece, text, document, open, lit, find }: Props) {
  const [start, end] = piece.span
  const words = text.slice(start, end)
  const layers: Layer<As>[] = [
    ...piece.marks.map((mark) => ({ span: mark.trigger, as: { mark } })),
    ...lit.layers.map(({ span, as }) => ({ span, as: { lit: as } })),
    ...(find ? spansOf(words, find, start).map((span) => ({ span, as: { lit: 'found' } })) : []),
  ]
  const own = piece.marks.filter((mark) => mark.trigger[0] >= start && mark.trigger[0] < end)
  return (
    <div class={`piece ${piece.kind}${piece.continued ? ' continued' : ''}${keepsLines(words) ? ' lines' : ''}`}>
      <div class="gutter">{own.slice(0, 8).map((mark) => <Chip key={mark.claim} mark={mark} document={document} on={mark.claim === open} />)}</div>
      <p dir="auto">
        {segments(start, end, layers).map((part) => {
          const said = text.slice(part.start, part.end)
          const mark = innermost(part.as)
          const classes = part.as.flatMap((as) => ('lit' in as ? [as.lit] : []))
          const aim = part.start <= lit.aim && lit.aim < part.end ? '' : undefined
          if (mark) {
            return (
              <a key={part.start} class={['mark', `tone-${tone(mark.standing)}`, ...classes].join(' ')} href={formatAddress({ view: 'documents', id: document, params: { claim: mark.claim } })}
                aria-current={mark.claim === open ? 'true' : undefined} title={`${mark.standing}: ${mark.label ?? ''}`} data-claim={mark.claim} data-aim={aim} data-testid="mark">{said}</a>
            )
          }
          return classes.length > 0 ? <mark key={part.start} class={classes.join(' ')} data-aim={aim}>{said}</mark> : said
        })}
      </p>
    </div>
  )
})

/** Of the claims that share words, the one of the fewest. */
function innermost(all: readonly As[]): Mark | undefined {
  let found: Mark | undefined
  for (const as of all) if ('mark' in as && (!found || width(as.mark) <= width(found))) found = as.mark
  return found
}

function width(mark: Mark): number {
  return mark.trigger[1] - mark.trigger[0]
}

function Chip({ mark, document, on }: { mark: Mark; document: string; on: boolean }) {
  return (
    <a class={`gutter-chip tone-${tone(mark.standing)}`} href={formatAddress({ view: 'documents', id: document, params: { claim: mark.claim } })} tabindex={-1}
      aria-hidden="true" aria-current={on ? 'true' : undefined} title={`${mark.standing}: ${mark.label ?? ''}`}>
      <svg width="12" height="12" viewBox="-7 -7 14 14"><StandingShape standing={mark.standing} /></svg>
    </a>
  )
}
