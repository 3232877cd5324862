import type { ComponentChildren } from 'preact'
import { formatAddress, setParams, type Params } from '../../address/address'
import type { MapAnswer, MapItem, MapPlace } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { Standing } from '../../parts/standing'

function Item({ item, params }: { item: MapItem; params: Params }) {
  return (
    <li>
      <a class="map-item" href={formatAddress({ view: 'map', params: { ...params, open: item.occurrence, claim: undefined } })} data-testid="map-item">
        <bdi>{item.label}</bdi>
        <span class="row-facts"><Standing standing={item.standing} />{item.when && <span>{item.when}</span>}{item.where && <bdi>{item.where}</bdi>}</span>
      </a>
    </li>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return <section class="map-part"><h2 class="part-title">{title}</h2><ul>{children}</ul></section>
}

/** What happened at the place that is open. */
function AtPlace({ place, params, filters }: { place: MapPlace; params: Params; filters: Params }) {
  return (
    <>
      <div class="panel-bar">
        <span class="panel-title"><bdi>{place.place.name}</bdi></span>
        <button type="button" class="button ghost square" aria-label="Close place" onClick={() => setParams({ at: undefined })}><Icon name="close" /></button>
      </div>
      <div class="panel-body">
        <h2><bdi>{place.place.name}</bdi></h2>
        <p class="small quiet">{[place.place.feature, place.place.country, `known to ${number(Math.round(place.place.radius_km))} km`].filter(Boolean).join(' · ')}</p>
        <Part title={`${count(place.occurrences, 'occurrence')} from ${count(place.sources, 'source')}`}>{place.items.map((item) => <Item key={item.occurrence} item={item} params={params} />)}</Part>
        {place.occurrences > place.items.length && <a class="button" href={formatAddress({ view: 'record', params: { ...filters, place: place.place.key } })}>All {number(place.occurrences)} in the record</a>}
      </div>
    </>
  )
}

/** Beside the map: the place that is open, else who went where and what has no known place. */
export function MapSide({ map, place, params, filters }: { map: MapAnswer; place?: MapPlace; params: Params; filters: Params }) {
  if (place) return <AtPlace place={place} params={params} filters={filters} />
  const unplaced = map.unplaced.items ?? []
  return (
    <>
      <div class="panel-bar"><span class="panel-title">Beside the map</span></div>
      <div class="panel-body">
        {map.moves.length > 0 && (
          <Part title="Who went where">
            {map.moves.map((move) => (
              <li key={`${move.occurrence} ${move.to?.key}`}>
                <a class="map-item" href={formatAddress({ view: 'map', params: { ...params, open: move.occurrence } })}>
                  <span><bdi>{move.from?.name ?? 'not said'}</bdi> <span class="quiet" role="img" aria-label="to">→</span> <bdi>{move.to?.name ?? 'not said'}</bdi></span>
                  <span class="row-facts">{move.figure && <strong class="number">{move.figure.label}</strong>}<Standing standing={move.standing} />{move.when && <span>{move.when}</span>}</span>
                </a>
              </li>
            ))}
          </Part>
        )}
        <Part title={`No place known (${number(map.unplaced.total ?? unplaced.length)})`}>{unplaced.map((item) => <Item key={item.occurrence} item={item} params={params} />)}</Part>
        {(map.unplaced.total ?? 0) > unplaced.length && <a class="button" href={formatAddress({ view: 'record', params: { ...filters, placed: 'false' } })}>All of these in the record</a>}
      </div>
    </>
  )
}
