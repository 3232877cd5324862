import type { Edge } from '../../model/sights'
import { QUADS } from '../../model/wording'
import type { Quad } from '../../model/values'

export const QUAD_ORDER: readonly Quad[] = ['material_conflict', 'verbal_conflict', 'verbal_cooperation', 'material_cooperation']

/** What most of an edge is. */
export function mainQuad(edge: Edge): Quad {
  return [...QUAD_ORDER].sort((a, b) => (edge.quads?.[b] ?? 0) - (edge.quads?.[a] ?? 0))[0] ?? 'verbal_cooperation'
}

/** Conflict has corners, cooperation is round; deeds are full, words are hollow. */
export function QuadShape({ quad, r }: { quad: Quad; r: number }) {
  const hollow = quad.startsWith('verbal')
  const style = hollow ? { fill: 'var(--surface)', stroke: 'currentColor', 'stroke-width': 1.8 } : { fill: 'currentColor' }
  return quad.endsWith('conflict') ? <path d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`} {...style} /> : <circle r={r * 0.88} {...style} />
}

export function QuadLegend() {
  return (
    <ul class="legend small" aria-label="Legend">
      {QUAD_ORDER.map((quad) => (
        <li key={quad} class={`quad-${quad}`}><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><QuadShape quad={quad} r={5.5} /></svg><span>{QUADS[quad]}</span></li>
      ))}
    </ul>
  )
}
