import { formatAddress } from '../../address/address'
import { published } from '../../claim/facts'
import { ChainLine } from '../../claim/ladder'
import type { ClaimRow } from '../../model/record'
import type { Pair } from '../../model/sights'
import { ASPECTS, count } from '../../model/wording'
import { Standing } from '../../parts/standing'
import { CHANGES } from './change-words'

/** So many tellings stand open; the rest are one click away. */
const SHOWN = 3

function Told({ rows, side }: { rows: readonly ClaimRow[]; side: string }) {
  const rest = rows.slice(SHOWN)
  return (
    <div class={`told-side ${side}`}>
      {rows.slice(0, SHOWN).map((row) => <Telling key={row.key} row={row} />)}
      {rest.length > 0 && <details class="told-rest"><summary class="small">{count(rest.length, 'more claim')}</summary>{rest.map((row) => <Telling key={row.key} row={row} />)}</details>}
    </div>
  )
}

function Telling({ row }: { row: ClaimRow }) {
  return (
    <div>
      <a class="voice-words said" dir="auto" href={formatAddress({ view: 'documents', id: row.document.key, params: { claim: row.key } })}>{row.content.text}</a>
      <div class="row-facts"><Standing standing={row.standing} /><span class="quiet"><ChainLine chain={row.chain} /> · {published(row.document.published)}</span></div>
    </div>
  )
}

/** What both sides say about one happening, and between them what changed. */
export function PairRow({ pair }: { pair: Pair }) {
  return (
    <li class="pair" data-testid="pair">
      <Told rows={pair.left} side="left" />
      <div class="pair-change">
        {pair.changes.map((change) => <span key={change} class={`change tone-${CHANGES[change]?.tone}`} title={CHANGES[change]?.says}><span class="change-sign" aria-hidden="true">{CHANGES[change]?.sign}</span>{CHANGES[change]?.label ?? change}</span>)}
        {pair.differences?.map((difference) => (
          <span class="small difference" key={difference.aspect}><span class="quiet">{ASPECTS[difference.aspect].toLowerCase()}</span> <bdi>{difference.left ?? '—'}</bdi> <span role="img" aria-label="became">→</span> <bdi>{difference.right ?? '—'}</bdi></span>
        ))}
        {pair.occurrence && <a class="small no-print" href={formatAddress({ view: 'occurrence', id: pair.occurrence })}>All sources</a>}
      </div>
      <Told rows={pair.right} side="right" />
    </li>
  )
}
