import type { MapPlace } from '../../model/sights'
import { tone, type Tone } from '../../model/standing'
import { count } from '../../model/wording'

/** What most occurrences at a place amount to. */
export function mainTone(place: MapPlace): Tone {
  const sums = new Map<Tone, number>()
  for (const [standing, n] of Object.entries(place.standings)) sums.set(tone(standing), (sums.get(tone(standing)) ?? 0) + (n ?? 0))
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'supposed'
}

export function signRadius(occurrences: number): number {
  return Math.min(20, 6 + Math.sqrt(occurrences) * 2)
}

/** A place: full, hollow, struck or dashed as most of it stands, and around it how far it may lie. */
export function PlaceSign({ place, at, open, choose }: { place: MapPlace; at: { x: number; y: number; reach: number }; open: boolean; choose: (key: string) => void }) {
  const r = signRadius(place.occurrences)
  const kind = mainTone(place)
  const words = `${place.place.name}: ${count(place.occurrences, 'occurrence')}`
  const press = (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(place.place.key))
  return (
    <g class={`place tone-${kind}${open ? ' open' : ''}`} transform={`translate(${at.x} ${at.y})`} role="button" tabIndex={0} aria-pressed={open} aria-label={words}
      onClick={() => choose(place.place.key)} onKeyDown={press} data-testid="place">
      <title>{`${words}\nknown to ${Math.round(place.place.radius_km)} km`}</title>
      <circle class={`sign ${kind}`} r={r} />
      {kind === 'against' && <path class="strike" d={`M${-r * 0.7} ${r * 0.7}L${r * 0.7} ${-r * 0.7}`} />}
      <text class={`sign-count ${kind}`} y={4} text-anchor="middle">{place.occurrences}</text>
    </g>
  )
}
