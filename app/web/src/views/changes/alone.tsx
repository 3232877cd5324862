import { useEffect, useState } from 'preact/hooks'
import { ClaimList } from '../../claim/claim-list'
import type { ClaimRow } from '../../model/record'
import { number } from '../../model/wording'
import { More } from '../../parts/more'

const STEP = 25

/** What only one side tells. */
export function Alone({ title, rows }: { title: string; rows: readonly ClaimRow[] }) {
  const [shown, show] = useState(STEP)
  useEffect(() => show(STEP), [rows.length])
  return (
    <section class="alone" aria-label={title}>
      <h2 class="pairs-title">{title} <span class="number quiet">{number(rows.length)}</span></h2>
      {rows.length === 0 ? <p class="quiet small">Nothing.</p> : <ClaimList rows={rows.slice(0, shown)} />}
      <More more={shown < rows.length ? () => show(shown + STEP) : undefined} loading={false} />
    </section>
  )
}
