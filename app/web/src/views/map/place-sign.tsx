import { tone, type Tone } from '../../model/standing'
import { count, number } from '../../model/wording'
import type { Group } from './groups'

/** What most occurrences at a place amount to. */
export function mainTone(standings: Group['standings']): Tone {
  const sums = new Map<Tone, number>()
  for (const [standing, n] of Object.entries(standings)) sums.set(tone(standing), (sums.get(tone(standing)) ?? 0) + (n ?? 0))
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'supposed'
}

/** How large a sign is beside the largest. */
export function signRadius(occurrences: number, most: number): number {
  return 7 + 9 * Math.sqrt(occurrences / Math.max(most, 16))
}

/** The name of the place, or of the first of several. */
export function groupName(group: Group): string {
  const first = group.places[0]?.place.name ?? ''
  return group.places.length > 1 ? `${first} and ${number(group.places.length - 1)} more` : first
}

/** A place: full, hollow, struck or dashed as most of it stands. Several at one spot have a second ring. */
export function PlaceSign({ group, at, r, open, choose }: { group: Group; at: { x: number; y: number }; r: number; open: boolean; choose: (group: Group) => void }) {
  const kind = mainTone(group.standings)
  const many = group.places.length > 1
  const words = `${groupName(group)}: ${count(group.occurrences, 'occurrence')}`
  const press = (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(group))
  return (
    <g class={`place tone-${kind}${open ? ' open' : ''}`} transform={`translate(${at.x} ${at.y})`} onClick={() => choose(group)}>
      <title>{words}</title>
      <g role="button" tabindex={0} aria-pressed={open} aria-label={words} onKeyDown={press} data-testid={many ? 'places' : 'place'}>
        {many && <circle class="second" r={r + 3} />}
        <circle class={`sign ${kind}`} r={r} />
        {kind === 'against' && <path class="strike" d={`M${-r * 0.7} ${r * 0.7}L${r * 0.7} ${-r * 0.7}`} />}
      </g>
      <text class={`sign-count ${kind}`} y={4} text-anchor="middle" aria-hidden="true">{group.occurrences > 999 ? `${Math.round(group.occurrences / 1000)}k` : group.occurrences}</text>
    </g>
  )
}
