import { useRef } from 'preact/hooks'
import { go, queryOf, setParams, type Address } from '../../address/address'
import { filtersOf } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { usePages } from '../../api/pages'
import { ExportMenu } from '../../graphics/export-menu'
import type { Table } from '../../graphics/files'
import { useSize } from '../../graphics/size'
import { useKeys } from '../../keys/keys'
import type { Facets } from '../../model/record'
import type { ActorRow, Dyads, Edge } from '../../model/sights'
import { count } from '../../model/wording'
import { Choice } from '../../parts/choice'
import { Head } from '../../parts/head'
import { Empty, Failure, Waiting } from '../../parts/states'
import { Chosen } from '../record/chosen'
import { FilterSide } from '../record/side'
import { EdgePanel } from './edge-panel'
import { ActorList, actorTable } from './list'
import { edgeKey, Matrix } from './matrix'
import { Network } from './network'
import { QuadLegend } from './quads'
import { TimeBrush } from './time-brush'

const FORMS = [{ value: 'matrix', label: 'Matrix' }, { value: 'network', label: 'Network' }, { value: 'list', label: 'List' }] as const
type Form = (typeof FORMS)[number]['value']

/** View 6: who to whom, over time. */
export function ActorsView({ address }: { address: Address }) {
  const filters = filtersOf(address.params)
  const { as = 'matrix', edge, find } = address.params
  const answer = useAnswer<Dyads>(as === 'list' ? undefined : `/api/dyads${queryOf({ ...filters, limit: '60' })}`)
  const pages = usePages<ActorRow>(as === 'list' ? `/api/actors${queryOf({ q: find })}` : undefined)
  const facets = useAnswer<Facets>(`/api/facets${queryOf(filters)}`).value
  const [box, size] = useSize<HTMLDivElement>()
  const drawing = useRef<SVGSVGElement>(null)
  const dyads = answer.value
  const chosen = dyads?.edges.find((one) => edgeKey(one) === edge)
  const choose = (one: Edge) => setParams({ edge: edgeKey(one) === edge ? undefined : edgeKey(one) }, false)
  const open = (actor: string) => go({ view: 'actors', id: actor })
  const step = (by: number) => {
    const sorted = [...(dyads?.edges ?? [])].sort((a, b) => b.occurrences - a.occurrences || (edgeKey(a) < edgeKey(b) ? -1 : 1))
    const next = sorted[Math.max(0, Math.min(sorted.length - 1, sorted.findIndex((one) => edgeKey(one) === edge) + by))]
    if (next) setParams({ edge: edgeKey(next) })
  }
  useKeys('Actors', [
    ...FORMS.map(({ value, label }, i) => ({ key: String(i + 1), does: label.toLowerCase(), run: () => setParams({ as: value === 'matrix' ? undefined : value }, false) })),
    { key: 'j', does: 'next pair', run: () => step(1) }, { key: 'k', does: 'pair before', run: () => step(-1) },
    { key: 'Escape', does: 'close what is open', run: () => setParams({ edge: undefined }) },
  ])
  const note = as === 'list' ? 'those of most claims first' : dyads ? `${count(dyads.edges.length, 'pair')} of actors, ${count(dyads.total, 'claim')} between them` : ' '
  const drawn = dyads && dyads.edges.length > 0 && size.width > 0
  return (
    <div class={`layout${chosen ? ' open' : ''}${as === 'list' ? ' plain' : ''}`}>
      {as !== 'list' && <FilterSide address={address} facets={facets} />}
      <section class={as === 'network' ? 'content drawn' : 'content'} aria-label="Actors">
        <Head title="Actors" note={note}>
          <Choice<Form> label="Form" value={as as Form} options={FORMS} choose={(value) => setParams({ as: value === 'matrix' ? undefined : value, edge: undefined }, false)} />
          {as === 'list' && <input type="search" aria-label="Find an actor" placeholder="Name or code" value={find ?? ''} onInput={(event) => setParams({ find: event.currentTarget.value || undefined })} />}
          <ExportMenu name="actors" filters={filters} drawing={as === 'list' ? undefined : () => drawing.current} json={() => (as === 'list' ? pages.items : dyads)} table={() => (as === 'list' ? actorTable(pages.items) : dyadTable(dyads))} />
        </Head>
        <Chosen address={address} facets={facets} />
        {answer.error && <Failure error={answer.error} />}
        {as === 'list' && <ActorList pages={pages} />}
        {as !== 'list' && !dyads && answer.loading && <Waiting />}
        {as !== 'list' && dyads && <div class="actors-tools"><QuadLegend /><TimeBrush dyads={dyads} address={address} /></div>}
        {as !== 'list' && dyads && dyads.edges.length === 0 && <Empty icon="actors" title="Nobody does anything to anybody"><p>No claim that fits has both an actor and a recipient. See the <button type="button" class="button link" onClick={() => setParams({ as: 'list' })}>list</button> of all actors.</p></Empty>}
        <div ref={box} class={as === 'network' ? 'timeline-box' : 'matrix-box'}>
          {drawn && as === 'matrix' && <Matrix dyads={dyads} width={size.width} drawing={drawing} edge={edge} choose={choose} open={open} />}
          {drawn && as === 'network' && <Network dyads={dyads} width={size.width} height={Math.max(300, size.height)} drawing={drawing} edge={edge} choose={choose} open={open} />}
        </div>
      </section>
      {chosen && dyads && <EdgePanel dyads={dyads} edge={chosen} filters={filters} />}
    </div>
  )
}

function nameOf(dyads: Dyads | undefined, key: string): string {
  return dyads?.nodes.find((node) => node.key === key)?.name ?? key
}

function dyadTable(dyads: Dyads | undefined): Table {
  return {
    columns: ['actor', 'recipient', 'claims', 'occurrences', 'material_conflict', 'verbal_conflict', 'verbal_cooperation', 'material_cooperation'],
    rows: (dyads?.edges ?? []).map((one) => [nameOf(dyads, one.actor), nameOf(dyads, one.recipient), one.claims, one.occurrences, one.quads?.material_conflict ?? 0, one.quads?.verbal_conflict ?? 0, one.quads?.verbal_cooperation ?? 0, one.quads?.material_cooperation ?? 0]),
  }
}
