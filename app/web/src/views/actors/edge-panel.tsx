import { queryOf, setParams, type Params } from '../../address/address'
import { usePages } from '../../api/pages'
import { ClaimList } from '../../claim/claim-list'
import type { ClaimRow } from '../../model/record'
import type { Dyads, Edge } from '../../model/sights'
import { count, QUADS } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { More } from '../../parts/more'
import { Failure, Waiting } from '../../parts/states'
import { QUAD_ORDER, QuadShape } from './quads'

/** The claims behind one pair of actors. */
export function EdgePanel({ dyads, edge, filters }: { dyads: Dyads; edge: Edge; filters: Params }) {
  const pages = usePages<ClaimRow>(`/api/claims${queryOf({ ...filters, actor: edge.actor, recipient: edge.recipient })}`)
  const name = (key: string) => dyads.nodes.find((node) => node.key === key)?.name ?? key
  return (
    <aside class="panel" aria-label="Evidence" data-testid="evidence">
      <div class="panel-bar">
        <span class="panel-title">Evidence</span>
        <button type="button" class="button ghost square" aria-label="Close evidence" onClick={() => setParams({ edge: undefined })}><Icon name="close" /></button>
      </div>
      <div class="panel-body">
        <h2><bdi>{name(edge.actor)}</bdi> <span class="quiet" role="img" aria-label="to">→</span> <bdi>{name(edge.recipient)}</bdi></h2>
        <ul class="legend small">
          {QUAD_ORDER.filter((quad) => edge.quads?.[quad]).map((quad) => (
            <li key={quad} class={`quad-${quad}`}><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><QuadShape quad={quad} r={5.5} /></svg><span>{QUADS[quad]} <span class="number quiet">{edge.quads?.[quad]}</span></span></li>
          ))}
        </ul>
        <h3 class="edge-count">{count(edge.claims, 'claim')} on {count(edge.occurrences, 'occurrence')}</h3>
        {pages.error && <Failure error={pages.error} />}
        {pages.items.length === 0 && pages.loading && <Waiting />}
        <ClaimList rows={pages.items} />
        <More more={pages.more} loading={pages.loading} />
      </div>
    </aside>
  )
}
