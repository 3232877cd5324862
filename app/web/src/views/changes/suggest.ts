import type { Params } from '../../address/address'
import type { DocumentRow } from '../../model/record'
import { dayMs } from '../../model/days'

const YEAR_MS = 365 * 86_400_000

/**
 * What may be worth comparing: the texts before and after the longest silence of more than a year,
 * else the first and the last text; nothing when there are less than two.
 */
export function suggest(rows: readonly DocumentRow[]): Params | undefined {
  const dated = rows.filter((row) => dayMs(row.published) !== undefined).sort((a, b) => (dayMs(a.published) ?? 0) - (dayMs(b.published) ?? 0))
  let at = -1
  let longest = YEAR_MS
  for (let i = 0; i + 1 < dated.length; i++) {
    const silence = (dayMs(dated[i + 1]?.published) ?? 0) - (dayMs(dated[i]?.published) ?? 0)
    if (silence > longest) [at, longest] = [i, silence]
  }
  if (at >= 0) return { left_until: dated[at]?.published?.slice(0, 10), right_from: dated[at + 1]?.published?.slice(0, 10) }
  const [first, last] = [dated[0] ?? rows[0], dated.at(-1) ?? rows.at(-1)]
  return first && last && first.key !== last.key ? { left: first.key, right: last.key } : undefined
}
