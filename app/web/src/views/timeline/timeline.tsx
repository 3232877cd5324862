import { useMemo, useRef } from 'preact/hooks'
import { formatAddress, queryOf, setParams, type Address } from '../../address/address'
import { filtersOf } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { EvidencePanel } from '../../claim/panel'
import { ExportMenu } from '../../graphics/export-menu'
import { useSize } from '../../graphics/size'
import { useKeys } from '../../keys/keys'
import { dayMs, isoDay } from '../../model/days'
import type { Facets } from '../../model/record'
import type { Timeline } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Head } from '../../parts/head'
import { Icon } from '../../parts/icon'
import { Empty, Failure, Waiting } from '../../parts/states'
import { Chosen } from '../record/chosen'
import { FilterSide } from '../record/side'
import { Drawing } from './drawing'
import { Overview } from './overview'
import { most, whole, zoomed, type Window } from './span'

/** View 4: when it happened and when it was told, drawn as uncertainly as it is known. */
export function TimelineView({ address }: { address: Address }) {
  const filters = filtersOf(address.params)
  const { open, claim, t0, t1 } = address.params
  const answer = useAnswer<Timeline>(`/api/timeline${queryOf(filters)}`)
  const facets = useAnswer<Facets>(`/api/facets${queryOf(filters)}`).value
  const [box, size] = useSize<HTMLDivElement>()
  const drawing = useRef<SVGSVGElement>(null)
  const timeline = answer.value
  const all = useMemo(() => (timeline ? whole(timeline) : undefined), [timeline])
  const usual = useMemo(() => (timeline ? most(timeline) : undefined), [timeline])
  const asked: Window | undefined = useMemo(() => windowOf(t0, t1), [t0, t1])
  const window = asked ?? usual ?? [0, 1]
  const move = ([from, to]: Window) => setParams({ t0: stamp(from, to - from), t1: stamp(to, to - from) })
  const zoom = (factor: number) => move(zoomed(window, (window[0] + window[1]) / 2, factor))
  const pan = (share: number) => move([window[0] + (window[1] - window[0]) * share, window[1] + (window[1] - window[0]) * share])
  const select = (step: number) => {
    const sorted = [...(timeline?.items ?? [])].sort((a, b) => ((a.days.from ?? '') < (b.days.from ?? '') ? -1 : 1))
    const at = sorted.findIndex((item) => item.occurrence === open)
    setParams({ open: sorted[Math.max(0, Math.min(sorted.length - 1, at + step))]?.occurrence, claim: undefined })
  }
  useKeys('Timeline', [
    { key: '+', does: 'nearer', run: () => zoom(0.6) }, { key: '-', does: 'farther', run: () => zoom(1.7) },
    { key: 'ArrowLeft', does: 'earlier', run: () => pan(-0.2) }, { key: 'ArrowRight', does: 'later', run: () => pan(0.2) },
    { key: '0', does: 'everything', run: () => all && move(all) },
    { key: 'j', does: 'next occurrence', run: () => select(1) }, { key: 'k', does: 'occurrence before', run: () => select(-1) },
    { key: 'Escape', does: 'close what is open', run: () => setParams({ open: claim ? open : undefined, claim: undefined }) },
  ])
  const undated = timeline?.undated.total ?? 0
  return (
    <div class={open || claim ? 'layout open' : 'layout'}>
      <FilterSide address={address} facets={facets} />
      <section class="content drawn" aria-label="Timeline">
        <Head title="Timeline" note={timeline ? <>{count(Math.max(timeline.items.length, timeline.total - undated), 'occurrence')} with a time{timeline.total - undated > timeline.items.length && `, ${number(timeline.items.length)} of most sources drawn`}{undated > 0 && <>; <a href={formatAddress({ view: 'record', params: { ...filters, dated: 'false' } })}>{number(undated)} more without</a></>}</> : ' '}>
          <div class="zoom" role="group" aria-label="Zoom">
            <button type="button" class="button square" aria-label="Nearer" onClick={() => zoom(0.6)}><Icon name="zoomin" /></button>
            <button type="button" class="button square" aria-label="Farther" onClick={() => zoom(1.7)}><Icon name="zoomout" /></button>
            <button type="button" class="button square" aria-label="Everything" onClick={() => all && move(all)}><Icon name="fit" /></button>
          </div>
          <ExportMenu name="timeline" filters={filters} drawing={() => drawing.current} json={() => timeline} table={() => ({
            columns: ['occurrence', 'label', 'standing', 'earliest', 'latest', 'when', 'sources', 'told'],
            rows: (timeline?.items ?? []).map((item) => [item.occurrence, item.label, item.standing, item.days.from, item.days.until, item.when, item.sources, item.tellings?.map((telling) => telling.published).join(' ')]),
          })} />
        </Head>
        <Chosen address={address} facets={facets} />
        {answer.error && <Failure error={answer.error} />}
        {!timeline && answer.loading && <Waiting />}
        {timeline && timeline.items.length === 0 && <Empty icon="timeline" title="No time is known"><p>Nothing that fits these filters has a time. It stands in the <a href={formatAddress({ view: 'record', params: filters })}>record</a>.</p></Empty>}
        <div ref={box} class="timeline-box">
          {timeline && all && timeline.items.length > 0 && size.width > 0 && (
            <>
              <Drawing timeline={timeline} window={window} width={size.width} height={Math.max(360, size.height - 56)} open={open} drawing={drawing} move={move}
                choose={(occurrence) => setParams({ open: occurrence, claim: undefined }, false)} />
              <Overview timeline={timeline} all={all} window={window} width={size.width} go={move} />
            </>
          )}
        </div>
      </section>
      {(open || claim) && <EvidencePanel occurrence={open} claim={claim} view="timeline" params={{ ...filters, t0, t1 }} />}
    </div>
  )
}

/** Days are enough for an address, and hours when only some days are seen. */
function stamp(ms: number, width: number): string {
  return width < 60 * 86_400_000 && ms > -6e13 ? new Date(ms).toISOString().slice(0, 16) : isoDay(ms)
}

function windowOf(t0: string | undefined, t1: string | undefined): Window | undefined {
  const from = instant(t0)
  const to = instant(t1)
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined
}

function instant(text: string | undefined): number | undefined {
  const base = dayMs(text)
  const clock = /T(\d\d):(\d\d)/.exec(text ?? '')
  return base === undefined ? undefined : base + (clock ? (Number(clock[1]) * 60 + Number(clock[2])) * 60_000 : 0)
}
