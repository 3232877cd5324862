import { isStanding, MEANINGS, tone } from '../model/standing'

/**
 * The shape of a standing in a box of 14 by 14 around 0,0: full where it is asserted, hollow where
 * it is hedged, struck where it is denied, dashed where it lies ahead or is only supposed.
 */
export function StandingShape({ standing, r = 5 }: { standing: string; r?: number }) {
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.7 }
  switch (standing) {
    case 'happened':
      return <circle r={r} fill="currentColor" />
    case 'ongoing':
      return <g><circle r={r * 0.55} fill="currentColor" /><circle r={r} {...stroke} /></g>
    case 'denied':
      return <g><circle r={r} {...stroke} /><path d={`M${-r} ${r}L${r} ${-r}`} {...stroke} /></g>
    case 'unconfirmed':
      return <circle r={r} {...stroke} />
    case 'possible':
      return <g><circle r={r} {...stroke} /><path d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}z`} fill="currentColor" /></g>
    case 'requested':
      return <path d={`M${-r} ${-r * 0.8}H${r}V${r * 0.5}H0L${-r * 0.6} ${r}V${r * 0.5}H${-r}z`} {...stroke} stroke-dasharray="2.6 1.5" stroke-linejoin="round" />
    case 'threatened':
      return <path d={`M0 ${-r}L${r} ${r * 0.85}H${-r}z`} {...stroke} stroke-dasharray="2.6 1.5" stroke-linejoin="round" />
    case 'hypothetical':
      return <path d={`M0 ${-r - 0.5}L${r + 0.5} 0L0 ${r + 0.5}L${-r - 0.5} 0z`} {...stroke} stroke-dasharray="1.3 1.7" />
    default:
      return <circle r={r} {...stroke} stroke-dasharray="2.6 1.8" />
  }
}

/** A standing, by shape and word. */
export function Standing({ standing, count }: { standing: string; count?: number }) {
  return (
    <span class={`standing tone-${tone(standing)}`} title={isStanding(standing) ? MEANINGS[standing] : undefined}>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><StandingShape standing={standing} /></svg>
      <span>{standing}</span>
      {count !== undefined && <span class="number quiet"> {count}</span>}
    </span>
  )
}
