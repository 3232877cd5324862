import { geoPath, type GeoProjection } from 'd3-geo'
import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom'
import { useEffect, useMemo, useRef, type MutableRef } from 'preact/hooks'
import type { MapAnswer } from '../../model/sights'
import { apart } from '../../graphics/apart'
import { textWidth } from '../../graphics/size'
import type { World } from '../../graphics/world'
import { nearer, spot, type Shift } from './frame'
import { groups, type Group } from './groups'
import { labels } from '../../graphics/labels'
import { arrowOf, figures, MoveArrow } from './moves'
import { groupName, PlaceSign, signRadius } from './place-sign'

interface Props {
  map: MapAnswer
  world?: World
  projection: GeoProjection
  shift: Shift
  width: number
  height: number
  place?: string
  open?: string
  drawing: MutableRef<SVGSVGElement | null>
  move: (shift: Shift) => void
  choosePlace: (key: string) => void
  choose: (occurrence: string) => void
}

const NAME = 12

/** The map: outlines, places as uncertain as they are, and who went where. */
export function Drawing({ map, world, projection, shift, width, height, place, open, drawing, move, choosePlace, choose }: Props) {
  useZoom(drawing, shift, move)
  const outlines = useMemo(() => {
    if (!world) return undefined
    const path = geoPath(projection).digits(2)
    return { land: path(world.land) ?? '', borders: path(world.borders) ?? '' }
  }, [world, projection])
  const seen = map.places.flatMap((one) => {
    const at = spot(one.place, projection, shift)
    return at && at.x > -60 && at.y > -60 && at.x < width + 60 && at.y < height + 60 ? [{ place: one, at }] : []
  })
  const all = groups(seen, place)
  const most = Math.max(1, ...all.map(({ occurrences }) => occurrences))
  const radius = (group: Group) => signRadius(group.occurrences, most)
  const moved = apart(all.map((group) => ({ x: group.at.x, y: group.at.y, r: radius(group) })))
  const spots = all.map((group, i) => ({ group, key: group.places[0]?.place.key ?? '', home: group.at, at: moved[i] ?? group.at, r: radius(group) }))
  const names = labels(spots.map(({ group, key, at, r }) => ({ key, text: groupName(group), x: at.x, y: at.y, r, weight: group.occurrences + (key === place ? 1e6 : 0) })), NAME, width, height)
  const pick = (group: Group) => {
    if (group.places.length === 1) choosePlace(group.places[0]?.place.key ?? '')
    else move(nearer(shift, 2.4, group.at.x, group.at.y))
  }
  const taken = [
    ...spots.map(({ at }) => [at.x - 16, at.y - 16, at.x + 16, at.y + 16] as const),
    ...names.map((name) => {
      const long = textWidth(name.text, NAME)
      const left = name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x - long : name.x - long / 2
      return [left, name.y - NAME, left + long, name.y + 3] as const
    }),
  ]
  const arrows = map.moves.flatMap((one) => arrowOf(one, projection, shift) ?? [])
  return (
    <svg ref={drawing} class="map" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Map" data-testid="map">
      <rect class="water" width={width} height={height} />
      <g transform={`translate(${shift.x} ${shift.y}) scale(${shift.k})`}>
        {outlines && <path class="land" d={outlines.land} />}
        {outlines && <path class="borders" d={outlines.borders} />}
      </g>
      {world && <CountryNames world={world} projection={projection} shift={shift} width={width} height={height} taken={taken} />}
      {spots.map(({ group, key, home, r }) => group.places.length === 1 && home.reach > r + 3 && home.reach < width * 1.5 && (
        <circle key={key} class={key === place ? 'reach open' : 'reach'} cx={home.x} cy={home.y} r={home.reach} />
      ))}
      {spots.map(({ key, home, at }) => Math.hypot(home.x - at.x, home.y - at.y) > 4 && (
        <g key={key} class="leader"><path d={`M${home.x} ${home.y}L${at.x} ${at.y}`} /><circle cx={home.x} cy={home.y} r={2} /></g>
      ))}
      {arrows.map((arrow) => <MoveArrow key={`${arrow.move.occurrence} ${arrow.move.to?.key}`} arrow={arrow} open={arrow.move.occurrence === open} choose={choose} />)}
      {[...spots].reverse().map(({ group, key, at, r }) => <PlaceSign key={key} group={group} at={at} r={r} open={key === place} choose={pick} />)}
      {figures(arrows, taken).map(({ key, text, x, y }) => <text key={key} class="move-label" x={x} y={y} text-anchor="middle">{text}</text>)}
      {names.map((name) => <text key={name.key} class="place-name" x={name.x} y={name.y} text-anchor={name.anchor}>{name.text}</text>)}
    </svg>
  )
}

function CountryNames({ world, projection, shift, width, height, taken }: { world: World; projection: GeoProjection; shift: Shift; width: number; height: number; taken: readonly (readonly [number, number, number, number])[] }) {
  const sizes = useMemo(() => {
    return world.countries.map((country) => {
      const [left, right] = [projection([country.west, country.centre[1]]), projection([country.east, country.centre[1]])]
      return { country, at: projection(country.centre), wide: (right?.[0] ?? 0) - (left?.[0] ?? 0) }
    })
  }, [world, projection])
  const wanted = sizes.flatMap(({ country, at, wide }) => {
    const text = country.name.toUpperCase()
    if (!at || wide * shift.k < textWidth(text, 11) * 1.25) return []
    return [{ key: country.name, text, x: at[0] * shift.k + shift.x, y: at[1] * shift.k + shift.y, r: 0, weight: wide }]
  })
  const found = wanted.filter(({ x, y, text }) => {
    const half = textWidth(text, 11) * 0.62
    return x > half && x < width - half && y > 12 && y < height - 12 && taken.every((box) => x + half < box[0] || x - half > box[2] || y + 8 < box[1] || y - 10 > box[3])
  })
  return <g class="country-names" aria-hidden="true">{found.map(({ key, text, x, y }) => <text key={key} x={x} y={y} text-anchor="middle">{text}</text>)}</g>
}

/** Wheel, drag and two fingers. */
function useZoom(drawing: MutableRef<SVGSVGElement | null>, shift: Shift, move: (shift: Shift) => void) {
  const latest = useRef(move)
  latest.current = move
  const behaviour = useRef(zoom<SVGSVGElement, unknown>().scaleExtent([0.15, 200]))
  useEffect(() => {
    const svg = drawing.current
    if (!svg) return
    behaviour.current.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent) latest.current({ k: event.transform.k, x: event.transform.x, y: event.transform.y })
    })
    select(svg).call(behaviour.current).on('dblclick.zoom', null)
    return () => void select(svg).on('.zoom', null)
  }, [])
  useEffect(() => {
    const svg = drawing.current
    if (svg) select(svg).property('__zoom', zoomIdentity.translate(shift.x, shift.y).scale(shift.k))
  }, [shift])
}
