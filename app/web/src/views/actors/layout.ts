import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import type { Dyads } from '../../model/sights'

export interface Knot extends SimulationNodeDatum { readonly key: string; readonly name: string; readonly weight: number; readonly r: number }

const MOST = 40

export function knotRadius(weight: number, most: number): number {
  return 6 + 13 * Math.sqrt(weight / Math.max(most, 12))
}

/** Places for the actors of most claims: the same for the same answer. */
export function layout(dyads: Dyads, width: number, height: number): Map<string, { x: number; y: number; knot: Knot }> {
  const chosen = tiedAmong(dyads, tiedAmong(dyads, dyads.nodes).slice(0, MOST))
  const most = Math.max(...chosen.map(weightOf))
  const knots: Knot[] = chosen
    .map((node) => ({ key: node.key, name: node.name, weight: weightOf(node), r: knotRadius(weightOf(node), most) }))
  const known = new Set(knots.map(({ key }) => key))
  const links: SimulationLinkDatum<Knot>[] = dyads.edges.filter((edge) => edge.actor !== edge.recipient && known.has(edge.actor) && known.has(edge.recipient))
    .map((edge) => ({ source: edge.actor, target: edge.recipient }))
  const shape = width / Math.max(1, height)
  const simulation = forceSimulation(knots)
    .force('link', forceLink<Knot, SimulationLinkDatum<Knot>>(links).id(({ key }) => key).distance(95).strength(0.35))
    .force('charge', forceManyBody().strength(-420).distanceMax(420))
    .force('collide', forceCollide<Knot>().radius(({ r }) => r + 20))
    .force('x', forceX(0).strength(0.07 / shape)).force('y', forceY(0).strength(0.07 * shape))
    .force('centre', forceCenter(0, 0)).stop()
  simulation.tick(260)
  return fitted(knots, width, height)
}

function weightOf(node: Dyads['nodes'][number]): number {
  return node.weight ?? node.does + node.receives
}

/** Those of some actors that have something to do with another of them. */
function tiedAmong(dyads: Dyads, nodes: Dyads['nodes']): Dyads['nodes'] {
  const known = new Set(nodes.map(({ key }) => key))
  const tied = new Set(dyads.edges.flatMap(({ actor, recipient }) => (actor !== recipient && known.has(actor) && known.has(recipient) ? [actor, recipient] : [])))
  return nodes.filter(({ key }) => tied.has(key))
}

/** Stretches the places over the picture. */
function fitted(knots: readonly Knot[], width: number, height: number) {
  const room = { x: 90, y: 44 }
  const range = (values: number[], low: number, high: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (value: number) => (most - least < 1 ? (low + high) / 2 : low + ((value - least) / (most - least)) * (high - low))
  }
  const x = range(knots.map((knot) => knot.x ?? 0), room.x, Math.max(room.x + 1, width - room.x))
  const y = range(knots.map((knot) => knot.y ?? 0), room.y, Math.max(room.y + 1, height - room.y))
  return new Map(knots.map((knot) => [knot.key, { x: x(knot.x ?? 0), y: y(knot.y ?? 0), knot }]))
}
