import type { MutableRef } from 'preact/hooks'
import type { Dyads, Edge } from '../../model/sights'
import { count, QUADS } from '../../model/wording'
import { fitted } from '../../graphics/size'
import { mainQuad, QuadShape } from './quads'

const CELL = 30
const MOST = 24

interface Props { dyads: Dyads; width: number; drawing: MutableRef<SVGSVGElement | null>; edge?: string; choose: (edge: Edge) => void; open: (actor: string) => void }

export function edgeKey(edge: Edge): string {
  return `${edge.actor}~${edge.recipient}`
}

/** Lies over a name that may be cut; its own name is whole. */
function ActorLink({ name, run, ...box }: { name: string; x: number; y: number; width: number; height: number; run: () => void }) {
  return (
    <g class="actor-link" role="link" tabindex={0} aria-label={name} onClick={run} onKeyDown={(event) => event.key === 'Enter' && run()}>
      <title>{name}</title><rect {...box} rx={4} />
    </g>
  )
}

/** Who (rows) to whom (columns): the shape says of which kind, the size how often. */
export function Matrix({ dyads, width, drawing, edge: chosen, choose, open }: Props) {
  const side = (role: 'actor' | 'recipient') => dyads.nodes
    .map((node) => ({ node, sum: dyads.edges.reduce((sum, edge) => sum + (edge[role] === node.key ? edge.occurrences : 0), 0) }))
    .filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum).map(({ node }) => node)
  const names = Math.min(230, Math.max(110, width * 0.26))
  const columns = side('recipient').slice(0, Math.max(3, Math.min(MOST, Math.floor((width - names - 70) / CELL))))
  const drawn = new Set(columns.map(({ key }) => key))
  const rows = side('actor').filter(({ key }) => dyads.edges.some((edge) => edge.actor === key && drawn.has(edge.recipient))).slice(0, MOST)
  const top = 128
  const most = Math.max(1, ...dyads.edges.map((edge) => edge.occurrences))
  const height = top + rows.length * CELL + 8
  const row = new Map(rows.map((node, i) => [node.key, i]))
  const column = new Map(columns.map((node, i) => [node.key, i]))
  const hidden = dyads.edges.filter((edge) => !row.has(edge.actor) || !column.has(edge.recipient)).length + (dyads.left_out ?? 0)
  const name = (key: string) => dyads.nodes.find((node) => node.key === key)?.name ?? key
  const press = (event: KeyboardEvent, run: () => void) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), run())
  return (
    <>
      <svg ref={drawing} class="matrix" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Who to whom" data-testid="matrix">
        {rows.map((node, i) => (
          <g key={node.key} transform={`translate(0 ${top + i * CELL})`}>
            <path class="grid" d={`M${names} ${CELL}H${names + columns.length * CELL}`} />
            <text class="matrix-name" x={names - 10} y={CELL / 2 + 4} text-anchor="end" aria-hidden="true">{fitted(node.name, 13, names - 16)}</text>
            <ActorLink name={node.name} x={0} y={2} width={names - 4} height={CELL - 4} run={() => open(node.key)} />
          </g>
        ))}
        {columns.map((node, i) => (
          <g key={node.key} transform={`translate(${names + i * CELL} ${top})`}>
            <path class="grid" d={`M${CELL} 0V${rows.length * CELL}`} />
            <g transform={`translate(${CELL / 2 + 4} -8) rotate(-55)`}>
              <text class="matrix-name" aria-hidden="true">{fitted(node.name, 13, 138)}</text>
              <ActorLink name={node.name} x={-4} y={-15} width={142} height={20} run={() => open(node.key)} />
            </g>
          </g>
        ))}
        <path class="grid strong" d={`M${names} ${top + rows.length * CELL}V${top}H${names + columns.length * CELL}`} />
        {dyads.edges.map((edge) => {
          const [i, j] = [row.get(edge.actor), column.get(edge.recipient)]
          if (i === undefined || j === undefined) return null
          const quad = mainQuad(edge)
          const words = `${name(edge.actor)} to ${name(edge.recipient)}: ${count(edge.occurrences, 'occurrence')}, mostly ${QUADS[quad]}`
          return (
            <g key={edgeKey(edge)} class={`cell-mark quad-${quad}${edgeKey(edge) === chosen ? ' open' : ''}`} transform={`translate(${names + j * CELL} ${top + i * CELL})`} role="button" tabindex={0}
              aria-label={words} onClick={() => choose(edge)} onKeyDown={(event) => press(event, () => choose(edge))} data-testid="dyad">
              <title>{words}</title>
              <rect class="cell-ground" x={1} y={1} width={CELL - 2} height={CELL - 2} rx={4} />
              <g transform={`translate(${CELL / 2} ${CELL / 2})`}><QuadShape quad={quad} r={4.5 + 7 * Math.sqrt(edge.occurrences / most)} /></g>
            </g>
          )
        })}
      </svg>
      {hidden > 0 && <p class="small quiet">{count(hidden, 'pair')} of actors with less between them not drawn; filter to see them.</p>}
    </>
  )
}
