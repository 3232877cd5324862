import { geoMercator, type GeoProjection } from 'd3-geo'
import type { MapAnswer } from '../../model/sights'
import type { Place } from '../../model/values'

/** How the drawing is moved and enlarged, in pixels of the unmoved drawing. */
export interface Shift { readonly k: number; readonly x: number; readonly y: number }

export const UNMOVED: Shift = { k: 1, x: 0, y: 0 }
const KM_A_DEGREE = 111.32

/** A place of very many occurrences counts for no more than this where the picture is framed. */
const MOST_WEIGHT = 20

/** All places that are drawn, with both ends of moves. */
export function placesOf(map: MapAnswer): Place[] {
  return [...map.places.map(({ place }) => place), ...map.moves.flatMap(({ from, to }) => [from, to])].filter((place): place is Place => place !== undefined)
}

/** A projection in which the places fill the picture; far ones of little weight may lie outside. */
export function projectionOf(map: MapAnswer, width: number, height: number): GeoProjection {
  // The outlines are fine enough: no points are put between theirs.
  const projection = geoMercator().precision(0)
  const places = placesOf(map)
  if (places.length === 0) return projection.fitSize([width, height], { type: 'Sphere' })
  const told = map.places.flatMap(({ place, occurrences }) => Array.from({ length: Math.min(occurrences, MOST_WEIGHT) }, () => place))
  const weighty = [...told, ...map.moves.flatMap(({ from, to }) => (from && to ? [from, to] : []))]
  const most = weighty.length > 0 ? weighty : places
  const [west, east] = middle(most.map(({ longitude }) => longitude))
  const [south, north] = middle(most.map(({ latitude }) => latitude))
  const room = Math.max(1.2, (east - west) * 0.14, (north - south) * 0.14)
  const box = { type: 'MultiPoint' as const, coordinates: [[west - room, Math.max(-78, south - room)], [east + room, Math.min(80, north + room)]] }
  const edge = 40
  return projection.fitExtent([[edge, edge], [Math.max(edge + 1, width - edge), Math.max(edge + 1, height - edge)]], box)
}

/** The range that holds nine tenths of values. */
function middle(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const cut = sorted.length > 12 ? Math.floor(sorted.length * 0.05) : 0
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0]
}

/** Where a place is drawn; nothing at the ends of the earth, where the projection ends. */
export function spot(place: Place, projection: GeoProjection, shift: Shift): { x: number; y: number; reach: number } | undefined {
  const latitude = Math.max(-84, Math.min(84, place.latitude))
  const at = projection([place.longitude, latitude])
  const off = projection([place.longitude, latitude > 0 ? latitude - place.radius_km / KM_A_DEGREE : latitude + place.radius_km / KM_A_DEGREE])
  if (!at || !off) return undefined
  return { x: at[0] * shift.k + shift.x, y: at[1] * shift.k + shift.y, reach: Math.abs(off[1] - at[1]) * shift.k }
}

/** Zooms about a point of the picture. */
export function nearer(shift: Shift, factor: number, x: number, y: number): Shift {
  const k = Math.max(0.15, Math.min(200, shift.k * factor))
  const by = k / shift.k
  return { k, x: x - (x - shift.x) * by, y: y - (y - shift.y) * by }
}
