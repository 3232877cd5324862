import { useEffect } from 'preact/hooks'
import { go, queryOf, setParams, type Address } from '../../address/address'
import { filtersOf } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { usePages } from '../../api/pages'
import { EvidencePanel } from '../../claim/panel'
import { ExportMenu } from '../../graphics/export-menu'
import { useKeys } from '../../keys/keys'
import type { Facets, OccurrenceRow } from '../../model/record'
import { count } from '../../model/wording'
import { Head } from '../../parts/head'
import { More } from '../../parts/more'
import { Empty, Failure, Waiting } from '../../parts/states'
import { Chosen } from './chosen'
import { recordTable } from './table'
import { Row } from './row'
import { FilterSide } from './side'

const SORTS = [
  ['when', 'by time of the event'], ['sources', 'by number of sources'], ['newest', 'by newest text'], ['disputed', 'by what sources differ on'],
] as const

/** View 1: what happened, or is said to have. */
export function RecordView({ address }: { address: Address }) {
  const filters = filtersOf(address.params)
  const { sort = 'when', open, claim } = address.params
  const pages = usePages<OccurrenceRow>(`/api/occurrences${queryOf({ ...filters, sort })}`)
  const facets = useAnswer<Facets>(`/api/facets${queryOf(filters)}`).value
  const at = pages.items.findIndex((row) => row.key === open)
  const select = (index: number) => {
    const row = pages.items[Math.max(0, Math.min(index, pages.items.length - 1))]
    if (row) setParams({ open: row.key, claim: undefined })
  }
  const opened = pages.items[at]
  useKeys('Record', [
    { key: 'j', does: 'next occurrence', run: () => select(at + 1) },
    { key: 'k', does: 'occurrence before', run: () => select(at < 0 ? 0 : at - 1) },
    { key: 'Enter', does: 'source by source', run: () => opened && go({ view: 'occurrence', id: opened.key }) },
    { key: 'Escape', does: 'close what is open', run: () => setParams({ open: claim ? open : undefined, claim: undefined }) },
  ])
  useEffect(() => {
    document.querySelector('.row[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const params = { ...filters, sort: address.params.sort }
  const panel = open !== undefined || claim !== undefined
  return (
    <div class={panel ? 'layout open' : 'layout'}>
      <FilterSide address={address} facets={facets} />
      <section class="content" aria-label="Occurrences" aria-busy={pages.loading}>
        <Head title="Record" note={pages.total === undefined ? ' ' : count(pages.total, 'occurrence')}>
          <select aria-label="Order" value={sort} onChange={(event) => setParams({ sort: event.currentTarget.value }, false)}>
            {SORTS.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
          </select>
          <ExportMenu name="record" filters={filters} command={pages.command} table={() => recordTable(pages.items)} json={() => pages.items} />
        </Head>
        <Chosen address={address} facets={facets} />
        {pages.error && <Failure error={pages.error} />}
        {pages.items.length === 0 && pages.loading && <Waiting />}
        {pages.items.length === 0 && !pages.loading && !pages.error && (
          <Empty icon="search" title="Nothing fits">
            <p>No occurrence fits all these filters. Take one away, or search for fewer words.</p>
          </Empty>
        )}
        <ol class="rows">{pages.items.map((row) => <Row key={row.key} row={row} open={row.key === open} params={address.params} />)}</ol>
        <More more={pages.more} loading={pages.loading} />
        <p class="unseen" role="status">{pages.total === undefined ? '' : count(pages.total, 'occurrence')}</p>
      </section>
      {panel && <EvidencePanel occurrence={open} claim={claim} params={params} />}
    </div>
  )
}
