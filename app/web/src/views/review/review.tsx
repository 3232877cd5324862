import { useEffect, useState } from 'preact/hooks'
import { queryOf, setParams, type Address } from '../../address/address'
import { filtersOf } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { decide } from '../../api/decide'
import { ClaimCard, judge } from '../../claim/claim-card'
import { ExportMenu } from '../../graphics/export-menu'
import { useKeys } from '../../keys/keys'
import type { Claim, Facets, Queue } from '../../model/record'
import { count, number } from '../../model/wording'
import { Head } from '../../parts/head'
import { Empty, Failure, Waiting } from '../../parts/states'
import { Chosen } from '../record/chosen'
import { claimTable } from '../record/table'
import { FilterSide } from '../record/side'
import { Decided } from './decided'
import { SameDialog } from './same-dialog'

const FIELDS = ['actor', 'recipient', 'category', 'when', 'where', 'figure', 'standing'] as const
const FIELD_NAMES = ['who', 'to whom', 'what', 'when', 'where', 'how many', 'how it stands'] as const

/** View 8: claims nobody looked at yet, the least sure first. */
export function ReviewView({ address }: { address: Address }) {
  const filters = filtersOf(address.params)
  const answer = useAnswer<Queue>(`/api/queue${queryOf({ ...filters, limit: '30' })}`)
  const facets = useAnswer<Facets>(`/api/facets${queryOf(filters)}`).value
  const [joining, join] = useState(false)
  const items = answer.value?.items ?? []
  const at = Math.max(0, items.findIndex((one) => one.key === address.params.claim))
  const claim: Claim | undefined = items[at]
  const show = (index: number) => setParams({ claim: items[Math.max(0, Math.min(items.length - 1, index))]?.key })
  const settle = (kind: 'accept' | 'reject') => {
    if (!claim) return
    judge(claim, kind)
    setParams({ claim: items[at + 1]?.key })
  }
  const splits = claim?.occurrence !== undefined && claim.occurrence !== claim.key
  const part = () => claim?.occurrence && splits && void decide({ kind: 'different', claims: [claim.key, claim.occurrence] })
  useEffect(() => document.querySelector('.content')?.scrollTo?.(0, 0), [claim?.key])
  useKeys('Review', [
    { key: 'a', does: 'accept', run: () => settle('accept') }, { key: 'x', does: 'reject', run: () => settle('reject') },
    { key: 'c', does: 'correct: go to the first field', run: () => document.querySelector<HTMLElement>('.content .correct')?.focus() },
    ...FIELDS.map((field, i) => ({ key: String(i + 1), does: `correct ${FIELD_NAMES[i]}`, run: () => document.querySelector<HTMLElement>(`[data-testid=correct-${field}]`)?.click() })),
    { key: 'm', does: 'the same as another occurrence', run: () => claim && join(true) }, { key: 's', does: 'not the same as the others', run: part },
    { key: 'j', does: 'leave for later', run: () => show(at + 1) }, { key: 'k', does: 'claim before', run: () => show(at - 1) },
  ])
  const { reviewed = 0, left = items.length } = answer.value ?? {}
  return (
    <div class="layout open review">
      <FilterSide address={address} facets={facets} />
      <section class="content" aria-label="Review">
        <Head title="Review" note={answer.value ? `${count(left, 'claim')} to look at, the least sure first; ${number(reviewed)} decided` : ' '}>
          <ExportMenu name="review" filters={filters} json={() => items} table={() => claimTable(items)} />
        </Head>
        <Chosen address={address} facets={facets} />
        {answer.value && <progress class="progress" max={Math.max(1, reviewed + left)} value={reviewed} aria-label="Decided" />}
        {answer.error && <Failure error={answer.error} />}
        {!answer.value && answer.loading && <Waiting />}
        {answer.value && !claim && <Empty icon="review" title="All looked at"><p>Nothing is left that fits these filters. What you decided stands at the right and can be taken back.</p></Empty>}
        {claim && (
          <div class="review-card" data-testid="review-card">
            {(claim.doubt?.reasons ?? []).length > 0 && <p class="doubt-line"><strong>Unsure:</strong> {claim.doubt?.reasons.join('; ')}</p>}
            <ClaimCard key={claim.key + claim.etag} claim={claim} judged={false} />
            <div class="review-keys no-print" role="group" aria-label="Decide">
              <button type="button" class="button strong" onClick={() => settle('accept')} data-testid="accept">Accept <kbd>a</kbd></button>
              <button type="button" class="button" onClick={() => settle('reject')} data-testid="reject">Reject <kbd>x</kbd></button>
              <button type="button" class="button" onClick={() => join(true)} data-testid="same">Same as … <kbd>m</kbd></button>
              {splits && <button type="button" class="button" onClick={part} data-testid="different">Not the same <kbd>s</kbd></button>}
              <button type="button" class="button ghost" disabled={at >= items.length - 1} onClick={() => show(at + 1)} data-testid="later">Later <kbd>j</kbd></button>
            </div>
          </div>
        )}
        {joining && claim && <SameDialog claim={claim} close={() => join(false)} />}
      </section>
      <Decided />
    </div>
  )
}
