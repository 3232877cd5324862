/** The filters that the record, the timeline, the map, the actors and the review share. */
import type { Params } from './address'

export const FILTERS = [
  'q', 'category', 'standing', 'actor', 'recipient', 'party', 'source', 'publisher', 'kind', 'document', 'place', 'country', 'from',
  'until', 'dated', 'placed', 'finding', 'sources',
] as const
export type Filter = (typeof FILTERS)[number]

/** Of the parameters of an address, those that filter. */
export function filtersOf(params: Params): Params {
  const filters: Record<string, string> = {}
  for (const name of FILTERS) {
    const value = params[name]
    if (value !== undefined) filters[name] = value
  }
  return filters
}

/** Adds a value to the alternatives between commas, or takes it away. */
export function toggled(list: string | undefined, value: string): string | undefined {
  const values = (list ?? '').split(',').filter((one) => one !== '')
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return next.length === 0 ? undefined : next.join(',')
}
