import { setParams, type Address } from '../../address/address'
import { dayMs, isoDay } from '../../model/days'
import type { Dyads } from '../../model/sights'
import { count, day } from '../../model/wording'

/** The last day of a bin that begins on a day. */
export function lastDay(from: string, unit: Dyads['unit']): string {
  const [year = 0, month = 1] = from.split('-').map(Number)
  if (unit === 'month') return isoDay(Date.UTC(year, month, 0))
  if (unit === 'year') return `${from.slice(0, 4)}-12-31`
  if (unit === 'decade') return `${year + 9}-12-31`
  return from
}

const MOST = 60

/** How much happened when; a bar chooses its time, another press gives all times again. */
export function TimeBrush({ dyads, address }: { dyads: Dyads; address: Address }) {
  const sums = new Map<string, number>()
  for (const edge of dyads.edges) for (const time of edge.times ?? []) if (time.from && dayMs(time.from) !== undefined) sums.set(time.from, (sums.get(time.from) ?? 0) + (time.count ?? 0))
  const bins = [...sums].sort((a, b) => (dayMs(a[0]) ?? 0) - (dayMs(b[0]) ?? 0)).slice(-MOST)
  if (bins.length < 2) return null
  const most = Math.max(...bins.map(([, n]) => n))
  const name = (from: string) => (dyads.unit === 'month' ? day(from.slice(0, 7)) : dyads.unit === 'day' ? day(from) : from.slice(0, 4))
  const { from, until } = address.params
  return (
    <div class="brush" role="group" aria-label="When">
      {bins.map(([start, n]) => {
        const end = lastDay(start, dyads.unit)
        const on = from === start && until === end
        return (
          <button type="button" key={start} class="brush-bar" aria-pressed={on} title={`${name(start)}: ${count(n, 'occurrence')}`} aria-label={`${name(start)}: ${count(n, 'occurrence')}`}
            onClick={() => setParams({ from: on ? undefined : start, until: on ? undefined : end }, false)}>
            <span ref={(bar) => void bar?.style.setProperty('height', `${Math.max(8, (n / most) * 100)}%`)} />
          </button>
        )
      })}
      <span class="brush-ends small quiet"><span>{name(bins[0]?.[0] ?? '')}</span><span>{name(bins.at(-1)?.[0] ?? '')}</span></span>
    </div>
  )
}
