import { useMemo, useRef } from 'preact/hooks'
import { formatAddress, queryOf, setParams, type Address } from '../../address/address'
import { filtersOf } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { EvidencePanel } from '../../claim/panel'
import { ExportMenu } from '../../graphics/export-menu'
import { useSize } from '../../graphics/size'
import { useWorld } from '../../graphics/world'
import { useKeys } from '../../keys/keys'
import type { Facets } from '../../model/record'
import type { MapAnswer } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Head } from '../../parts/head'
import { Icon } from '../../parts/icon'
import { Failure } from '../../parts/states'
import { Chosen } from '../record/chosen'
import { FilterSide } from '../record/side'
import { Drawing } from './drawing'
import { nearer, projectionOf, UNMOVED, type Shift } from './frame'
import { MapSide } from './map-side'

/** View 5: where it happened, as closely as it is known, and who went where. */
export function MapView({ address }: { address: Address }) {
  const filters = filtersOf(address.params)
  const { open, claim, at, eye } = address.params
  const answer = useAnswer<MapAnswer>(`/api/map${queryOf(filters)}`)
  const facets = useAnswer<Facets>(`/api/facets${queryOf(filters)}`).value
  const world = useWorld()
  const [box, size] = useSize<HTMLDivElement>()
  const drawing = useRef<SVGSVGElement>(null)
  const map = answer.value
  const projection = useMemo(() => (map ? projectionOf(map, size.width, size.height) : undefined), [map, size.width, size.height])
  const shift = useMemo(() => shiftOf(eye), [eye])
  const move = (next: Shift) => setParams({ eye: next.k === 1 && next.x === 0 && next.y === 0 ? undefined : [next.k.toFixed(3), Math.round(next.x), Math.round(next.y)].join(',') })
  const zoom = (factor: number) => move(nearer(shift, factor, size.width / 2, size.height / 2))
  const pan = (x: number, y: number) => move({ ...shift, x: shift.x + x, y: shift.y + y })
  const places = map?.places ?? []
  const step = (by: number) => setParams({ at: places[Math.max(0, Math.min(places.length - 1, places.findIndex((one) => one.place.key === at) + by))]?.place.key, open: undefined, claim: undefined })
  useKeys('Map', [
    { key: '+', does: 'nearer', run: () => zoom(1.5) }, { key: '-', does: 'farther', run: () => zoom(1 / 1.5) }, { key: '0', does: 'all places', run: () => move(UNMOVED) },
    { key: 'ArrowLeft', does: 'to the west', run: () => pan(80, 0) }, { key: 'ArrowRight', does: 'to the east', run: () => pan(-80, 0) },
    { key: 'ArrowUp', does: 'to the north', run: () => pan(0, 80) }, { key: 'ArrowDown', does: 'to the south', run: () => pan(0, -80) },
    { key: 'j', does: 'next place', run: () => step(1) }, { key: 'k', does: 'place before', run: () => step(-1) },
    { key: 'Escape', does: 'close what is open', run: () => setParams(claim && open ? { claim: undefined } : open || claim ? { open: undefined, claim: undefined } : { at: undefined }) },
  ])
  const params = { ...filters, at, eye }
  const evidence = open !== undefined || claim !== undefined
  const unplaced = map?.unplaced.total ?? 0
  return (
    <div class={`layout open map-layout${evidence || at ? ' chosen-one' : ''}`}>
      <FilterSide address={address} facets={facets} />
      <section class="content drawn" aria-label="Map">
        <Head title="Map" note={map ? <>{count(places.length, 'place')}{unplaced > 0 && <>; <a href={formatAddress({ view: 'record', params: { ...filters, placed: 'false' } })}>{number(unplaced)} occurrences without</a></>}</> : ' '}>
          <div class="zoom" role="group" aria-label="Zoom">
            <button type="button" class="button square" aria-label="Nearer" onClick={() => zoom(1.5)}><Icon name="zoomin" /></button>
            <button type="button" class="button square" aria-label="Farther" onClick={() => zoom(1 / 1.5)}><Icon name="zoomout" /></button>
            <button type="button" class="button square" aria-label="All places" onClick={() => move(UNMOVED)}><Icon name="fit" /></button>
          </div>
          <ExportMenu name="map" filters={filters} drawing={() => drawing.current} json={() => map} table={() => ({
            columns: ['place', 'country', 'latitude', 'longitude', 'radius_km', 'occurrences', 'sources'],
            rows: places.map(({ place, occurrences, sources }) => [place.name, place.country, place.latitude, place.longitude, place.radius_km, occurrences, sources]),
          })} />
        </Head>
        <Chosen address={address} facets={facets} />
        {answer.error && <Failure error={answer.error} />}
        <div ref={box} class="timeline-box">
          {map && projection && size.width > 0 && (
            <Drawing map={map} world={world} projection={projection} shift={shift} width={size.width} height={size.height} place={at} open={open} drawing={drawing} move={move}
              choosePlace={(key) => setParams({ at: key, open: undefined, claim: undefined }, false)} choose={(occurrence) => setParams({ open: occurrence, claim: undefined }, false)} />
          )}
        </div>
        <p class="map-note small quiet">Circles hold the number of occurrences; a ring shows how far the place may lie. Outlines: Natural Earth.</p>
      </section>
      {evidence ? <EvidencePanel occurrence={open} claim={claim} view="map" params={params} />
        : <aside class="panel" aria-label="Beside the map">{map && <MapSide map={map} place={places.find((one) => one.place.key === at)} params={params} filters={filters} />}</aside>}
    </div>
  )
}

function shiftOf(text: string | undefined): Shift {
  const [k, x, y] = (text ?? '').split(',').map(Number)
  return k !== undefined && x !== undefined && y !== undefined && k > 0 && Number.isFinite(k + x + y) ? { k, x, y } : UNMOVED
}
