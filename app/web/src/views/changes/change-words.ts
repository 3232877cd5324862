import type { Change } from '../../model/sights'

/** What became of a claim between the left and the right side, with its sign and tone. */
export const CHANGES: Record<Change, { label: string; sign: string; tone: string; says: string }> = {
  confirmed: { label: 'confirmed', sign: '=', tone: 'firm', says: 'told again by another source' },
  alike: { label: 'alike', sign: '=', tone: 'firm', says: 'told the same way' },
  denied: { label: 'denied', sign: '⊘', tone: 'against', says: 'denied on the right' },
  less_certain: { label: 'less certain', sign: '↓', tone: 'hedged', says: 'told with less certainty' },
  more_certain: { label: 'more certain', sign: '↑', tone: 'firm', says: 'told with more certainty' },
  re_attributed: { label: 'other source', sign: '↷', tone: 'ahead', says: 'told on the word of somebody else' },
  figure_changed: { label: 'other figure', sign: '≠', tone: 'hedged', says: 'another figure' },
  time_changed: { label: 'other time', sign: '≠', tone: 'hedged', says: 'another time' },
  place_changed: { label: 'other place', sign: '≠', tone: 'hedged', says: 'another place' },
  party_changed: { label: 'other party', sign: '≠', tone: 'hedged', says: 'somebody else' },
  new: { label: 'new', sign: '+', tone: 'accent', says: 'only told on the right' },
  silent: { label: 'silent', sign: '−', tone: 'quiet', says: 'only told on the left' },
}

export const CHANGE_ORDER = Object.keys(CHANGES) as Change[]
