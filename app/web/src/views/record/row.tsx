import { memo } from '../../parts/memo'
import { formatAddress, type Params } from '../../address/address'
import { figureText, WhenText, whereText } from '../../claim/facts'
import { ChainLine } from '../../claim/ladder'
import { Happening } from '../../claim/happening'
import type { OccurrenceRow } from '../../model/record'
import { ASPECTS, count } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { Standing } from '../../parts/standing'

/** One occurrence of the record: when, what, in which words, how it stands, from how many sources. */
export const Row = memo(function Row({ row, open, params }: { row: OccurrenceRow; open: boolean; params: Params }) {
  const disputed = row.disagreements ?? []
  return (
    <li class="row" aria-current={open ? 'true' : undefined} data-testid="occurrence" data-key={row.key}>
      <div class="row-when">{row.when ? <WhenText when={row.when} /> : <span class="quiet">no time</span>}</div>
      <div class="row-main">
        <h2 class="row-title">
          <a href={formatAddress({ view: 'record', params: { ...params, open: row.key, claim: undefined } })}><Happening of={row} /></a>
        </h2>
        {row.words && <p class="row-words said" dir="auto">{row.words}</p>}
        <div class="row-facts">
          <Standing standing={row.standing} />
          {row.chain && <span class="row-chain"><ChainLine chain={row.chain} />{row.sources > 1 && <span class="quiet"> and {count(row.sources - 1, 'other source')}</span>}</span>}
          {row.contested && <span class="chip warn"><Icon name="warning" size={12} />contested</span>}
          {row.where && <span class="fact"><Icon name="map" size={13} /><bdi>{whereText(row.where)}</bdi></span>}
          {row.figures?.slice(0, 3).map((figure) => <span class="fact number" key={figure.label}><bdi>{figureText(figure)}</bdi></span>)}
          {disputed.length > 0 && <span class="fact disputed">sources differ on {disputed.map((aspect) => ASPECTS[aspect].toLowerCase()).join(', ')}</span>}
        </div>
      </div>
      <div class="row-sources" title={`${count(row.sources, 'independent source')} in ${count(row.documents, 'text')}, ${count(row.claims, 'claim')}`}>
        <strong class="number">{row.sources}</strong>
        <span>{row.sources === 1 ? 'source' : 'sources'}</span>
        <span class="quiet">{count(row.claims, 'claim')}</span>
      </div>
    </li>
  )
})
