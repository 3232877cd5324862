/** How claims stand, in the order in which lists show them. */
export const STANDINGS = [
  'happened', 'ongoing', 'denied', 'unconfirmed', 'possible', 'planned', 'requested', 'intended',
  'threatened', 'expected', 'hypothetical',
] as const
export type Standing = (typeof STANDINGS)[number]

/** What a standing amounts to; colours and line styles follow it. */
export type Tone = 'firm' | 'against' | 'hedged' | 'ahead' | 'supposed'

const TONES: Record<Standing, Tone> = {
  happened: 'firm', ongoing: 'firm', denied: 'against', unconfirmed: 'hedged', possible: 'hedged',
  planned: 'ahead', requested: 'ahead', intended: 'ahead', threatened: 'ahead', expected: 'ahead',
  hypothetical: 'supposed',
}

/** One sentence for the legend and for tooltips. */
export const MEANINGS: Record<Standing, string> = {
  happened: 'the source says that it happened',
  ongoing: 'the source says that it goes on',
  denied: 'the source says that it did not happen',
  unconfirmed: 'the source could not confirm it',
  possible: 'the source thinks it possible or likely',
  planned: 'it was planned or agreed',
  requested: 'somebody asked for it',
  intended: 'somebody meant to do it',
  threatened: 'somebody threatened it',
  expected: 'it was expected',
  hypothetical: 'only supposed: if, would, in case of',
}

export function isStanding(text: string): text is Standing {
  return (STANDINGS as readonly string[]).includes(text)
}

/** The tone of a standing; words the page does not know are only supposed. */
export function tone(standing: string): Tone {
  return isStanding(standing) ? TONES[standing] : 'supposed'
}
