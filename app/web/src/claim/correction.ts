import type { Claim, Field, NewDecision } from '../model/record'
import type { Figure } from '../model/values'

/** Codes of countries and sectors are capital letters alone, and no name is. */
const CODE = /^[A-Z]{3,}$/

/**
 * What is decided when somebody writes another value into a field. A party is either given another
 * code, or said to be somebody else than was read, by name. Nothing written empties the field.
 */
export function correction(claim: Claim, field: Field, written: string): NewDecision {
  const value = written.trim()
  const party = field === 'actor' || field === 'recipient'
  if (party && value !== '' && !CODE.test(value)) return { kind: 'split', claims: [claim.key], field, value }
  return { kind: 'correct', claims: [claim.key], field, value: value === '' ? undefined : value }
}

/** A figure as it is written in a correction: `killed 3-5`, `killed 3-`. */
export function figureWritten(figure: Figure): string {
  const of = (figure.of ?? figure.unit ?? 'people').replaceAll(' ', '_')
  const { low, high } = figure
  return low === high ? `${of} ${low ?? ''}`.trim() : `${of} ${low ?? ''}-${high ?? ''}`
}
