/** Days as numbers, for drawing. */
import type { Days } from './values'

export const DAY_MS = 86_400_000

/** Milliseconds from 1970 to the beginning of an ISO day, also before the year 0; nothing for other text. */
export function dayMs(iso: string | undefined): number | undefined {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso ?? '')
  if (!parts) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return date.getTime()
}

/** The ISO day in which a moment lies. */
export function isoDay(ms: number): string {
  const date = new Date(ms)
  const year = date.getUTCFullYear()
  const sign = year < 0 ? '-' : ''
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${sign}${digits}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}

/** From the beginning of the first to the end of the last day; an open end is left out. */
export function extent(days: Days): { from?: number; until?: number } {
  const until = dayMs(days.until)
  return { from: dayMs(days.from), until: until === undefined ? undefined : until + DAY_MS }
}
