import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { useEffect, useState } from 'preact/hooks'
import outlines from 'world-atlas/countries-50m.json?url'

type Shape = Feature<Polygon | MultiPolygon, { name: string }>

export interface Country { readonly name: string; readonly shape: Feature<Polygon>; readonly centre: [number, number] }

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
    const area = geoArea({ type: 'Polygon', coordinates: piece })
    if (area > most) [largest, most] = [piece, area]
  }
  const main: Feature<Polygon> = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: largest } }
  return { name: shape.properties.name, shape: main, centre: geoCentroid(main) }
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
