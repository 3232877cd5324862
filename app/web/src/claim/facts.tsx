import { shortDay } from '../model/wording'
import type { Figure, When, Where } from '../model/values'

const PRECISE = new Set(['day', undefined])

/** A time, with a sign where it is not certain to the day. */
export function WhenText({ when }: { when: When }) {
  const label = when.label ?? when.edtf ?? when.value
  return <span title={PRECISE.has(when.precision) ? undefined : `known to the ${when.precision}`}><bdi>{when.approximate && !/about|around/.test(label) ? `about ${label}` : label}</bdi></span>
}

/** A place with how the event lies to it. */
export function whereText(where: Where): string {
  const name = where.place?.name ?? where.text
  if (where.relation === 'near') return `near ${name}`
  if (where.part) return `${where.part} of ${name}`
  return name
}

export function figureText(figure: Figure): string {
  return figure.label
}

/** The day on which something was published. */
export function published(day: string | undefined): string {
  return day ? shortDay(day) : 'without a date'
}
