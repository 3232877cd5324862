import { useMemo, type MutableRef } from 'preact/hooks'
import type { Dyads, Edge } from '../../model/sights'
import { count, QUADS } from '../../model/wording'
import { labels } from '../../graphics/labels'
import { layout } from './layout'
import { edgeKey } from './matrix'
import { mainQuad, QuadShape } from './quads'

interface Props { dyads: Dyads; width: number; height: number; drawing: MutableRef<SVGSVGElement | null>; edge?: string; choose: (edge: Edge) => void; open: (actor: string) => void }

/** The same as lines between actors: as broad as often, and a sign for the kind. */
export function Network({ dyads, width, height, drawing, edge: chosen, choose, open }: Props) {
  const places = useMemo(() => layout(dyads, width, height), [dyads, width, height])
  const lines = dyads.edges.flatMap((edge) => lineOf(edge, places.get(edge.actor), places.get(edge.recipient)))
  const signs = lines.map(({ sign }) => [sign.x - 6, sign.y - 6, sign.x + 6, sign.y + 6] as const)
  const names = labels([...places.values()].map(({ x, y, knot }) => ({ key: knot.key, text: knot.name.length > 34 ? `${knot.name.slice(0, 33)}…` : knot.name, x, y, r: knot.r, weight: knot.weight })), 12, width, height, signs)
  const most = Math.max(1, ...dyads.edges.map((edge) => edge.occurrences))
  const press = (event: KeyboardEvent, run: () => void) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), run())
  return (
    <svg ref={drawing} class="network" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Network of actors" data-testid="network">
      {lines.map(({ edge, a, b, path, sign }) => {
        const quad = mainQuad(edge)
        const words = `${a.knot.name} to ${b.knot.name}: ${count(edge.occurrences, 'occurrence')}, mostly ${QUADS[quad]}`
        return (
          <g key={edgeKey(edge)} class={`tie-line quad-${quad}${edgeKey(edge) === chosen ? ' open' : ''}`} role="button" tabindex={0} aria-label={words} onClick={() => choose(edge)} onKeyDown={(event) => press(event, () => choose(edge))} data-testid="dyad">
            <title>{words}</title>
            <path class="tie-hit" d={path} />
            <path class="tie-path" d={path} stroke-width={1.4 + 5 * Math.sqrt(edge.occurrences / Math.max(most, 8))} />
            <g transform={`translate(${sign.x} ${sign.y})`}><QuadShape quad={quad} r={4.5} /></g>
          </g>
        )
      })}
      {[...places.values()].map(({ x, y, knot }) => (
        <g key={knot.key} class="knot" transform={`translate(${x} ${y})`} role="link" tabindex={0} aria-label={knot.name} onClick={() => open(knot.key)} onKeyDown={(event) => press(event, () => open(knot.key))} data-testid="knot">
          <title>{knot.name}</title><circle r={knot.r} />
        </g>
      ))}
      {names.map((name) => <text key={name.key} class="place-name" x={name.x} y={name.y} text-anchor={name.anchor}>{name.text}</text>)}
    </svg>
  )
}

type Placed = ReturnType<typeof layout> extends Map<string, infer P> ? P : never

/** An edge as it bends from one actor to the other, and where its sign stands. */
function lineOf(edge: Edge, a: Placed | undefined, b: Placed | undefined): { edge: Edge; a: Placed; b: Placed; path: string; sign: { x: number; y: number } }[] {
  if (!a || !b || a === b) return []
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y))
  const [nx, ny] = [(b.y - a.y) / length, -(b.x - a.x) / length]
  const c = { x: (a.x + b.x) / 2 + nx * length * 0.14, y: (a.y + b.y) / 2 + ny * length * 0.14 }
  const last = Math.hypot(b.x - c.x, b.y - c.y)
  const end = { x: b.x - ((b.x - c.x) / last) * (b.knot.r + 3), y: b.y - ((b.y - c.y) / last) * (b.knot.r + 3) }
  const sign = { x: (a.x + 2 * c.x + end.x) / 4 + (end.x - a.x) * 0.12, y: (a.y + 2 * c.y + end.y) / 4 + (end.y - a.y) * 0.12 }
  return [{ edge, a, b, path: `M${a.x} ${a.y}Q${c.x} ${c.y} ${end.x} ${end.y}`, sign }]
}
