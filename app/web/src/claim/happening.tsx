import type { ClaimRow, OccurrenceRow } from '../model/record'
import type { Party } from '../model/values'

/** The name of a party, else the words for it. */
export function partyName(party: Party | undefined): string | undefined {
  return party?.name ?? party?.text
}

/** In a line: what, who to whom. What the record has no type for is named by its own words. */
export function Happening({ of }: { of: Pick<OccurrenceRow & ClaimRow, 'type' | 'actor' | 'recipient' | 'label'> }) {
  const who = partyName(of.actor)
  const whom = partyName(of.recipient)
  if (!of.type) return <span class="happening"><bdi>{of.label}</bdi></span>
  return (
    <span class="happening">
      <span class="what">{capital(of.type.label)}</span>
      {(who || whom) && (
        <span class="parties">
          {who && <bdi>{who}</bdi>}
          {whom && <>{who && ' '}<span class="to" aria-label="to" role="img">→</span>{' '}</>}
          {whom && <bdi>{whom}</bdi>}
        </span>
      )}
    </span>
  )
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
