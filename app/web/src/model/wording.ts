/** How numbers, dates and codes are put into words, in one way for the whole page. */
import type { Aspect, Quad, Stance } from './values'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const numbers = new Intl.NumberFormat('en-GB')

export function number(n: number): string {
  return numbers.format(n)
}

/** `1 claim`, `3 claims`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** 11 October 1994, for an ISO day, month or year; other text stays as it is. */
export function day(iso: string): string {
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)
  if (!parts) return iso
  const [, year, month, dayOfMonth] = parts
  const name = month && MONTHS[Number(month) - 1]
  if (!name) return year ?? iso
  return dayOfMonth ? `${Number(dayOfMonth)} ${name} ${year}` : `${name} ${year}`
}

/** 11 Oct 1994. */
export function shortDay(iso: string): string {
  return day(iso).replace(/[A-Z][a-z]+/, (name) => (name.length > 4 ? name.slice(0, 3) : name))
}

export const ASPECTS: Record<Aspect, string> = {
  whether: 'Standing', what: 'What', who: 'Who', whom: 'To whom', when: 'When', where: 'Where', how_many: 'How many',
}

export const QUADS: Record<Quad, string> = {
  verbal_cooperation: 'verbal cooperation', material_cooperation: 'material cooperation',
  verbal_conflict: 'verbal conflict', material_conflict: 'material conflict',
}

const STANCES: Record<Stance, string> = {
  asserts: 'says so', estimates: 'estimates', accuses: 'accuses', alleges: 'alleges', speculates: 'speculates', doubts: 'doubts it',
  cannot_confirm: 'cannot confirm it', does_not_rule_out: 'does not rule it out', denies: 'denies it',
}

export function stance(value: Stance): string {
  return STANCES[value] ?? String(value).replaceAll('_', ' ')
}

/** `full_of_words` as words with a capital. */
export function words(text: string): string {
  const plain = text.replaceAll('_', ' ').toLowerCase()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
