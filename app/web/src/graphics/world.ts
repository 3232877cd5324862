import { geoCentroid } from 'd3-geo'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { useEffect, useState } from 'preact/hooks'
import outlines from 'world-atlas/countries-50m.json?url'

type Shape = Feature<Polygon | MultiPolygon, { name: string }>

/** A country by its largest piece, with its ends in the west and in the east. */
export interface Country { readonly name: string; readonly centre: [number, number]; readonly west: number; readonly east: number }

/** Outlines of the world as they come with the page; nothing is fetched from elsewhere. */
export interface World {
  readonly land: FeatureCollection<Polygon | MultiPolygon, { name: string }>
  readonly borders: MultiLineString
  readonly countries: readonly Country[]
}

function worldOf(topology: Topology<{ countries: GeometryCollection<{ name: string }> }>): World {
  const land = feature(topology, topology.objects.countries) as World['land']
  const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b)
  return { land, borders, countries: land.features.map(countryOf) }
}

/** A country stands for its largest piece: its name is written there. */
function countryOf(shape: Shape): Country {
  const pieces = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  let largest = pieces[0] ?? []
  let most = -1
  for (const piece of pieces) {
    const area = areaOf(piece[0] ?? [])
    if (area > most) [largest, most] = [piece, area]
  }
  const longitudes = (largest[0] ?? []).map(([longitude]) => longitude ?? 0)
  return {
    name: shape.properties.name, centre: geoCentroid({ type: 'Polygon', coordinates: largest }),
    west: longitudes.reduce((a, b) => Math.min(a, b), 180), east: longitudes.reduce((a, b) => Math.max(a, b), -180),
  }
}

/** Enough to tell the largest of some pieces: in square degrees, narrower towards the poles. */
function areaOf(ring: readonly Position[]): number {
  let area = 0
  let [x = 0, y = 0] = ring.at(-1) ?? []
  for (const [nextX = 0, nextY = 0] of ring) {
    area += (x * nextY - nextX * y) / 2
    ;[x, y] = [nextX, nextY]
  }
  return Math.abs(area) * Math.cos((y * Math.PI) / 180)
}

let kept: Promise<World> | undefined

/** The world, once it is loaded. */
export function useWorld(): World | undefined {
  const [world, set] = useState<World>()
  useEffect(() => {
    kept ??= fetch(outlines).then((answer) => answer.json()).then(worldOf)
    let here = true
    kept.then((loaded) => here && set(loaded), () => { kept = undefined })
    return () => { here = false }
  }, [])
  return world
}
