import { useState } from 'preact/hooks'
import { setParams, type Address } from '../../address/address'
import type { Facets } from '../../model/record'
import { Icon } from '../../parts/icon'
import { FacetList } from './facets'

/** The filters beside a view; on a narrow page they come when asked for. */
export function FilterSide({ address, facets }: { address: Address; facets?: Facets }) {
  const [shown, show] = useState(false)
  const day = (name: 'from' | 'until', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={address.params[name] ?? ''} onChange={(event) => setParams({ [name]: event.currentTarget.value || undefined }, false)} />
    </label>
  )
  return (
    <>
      <button type="button" class="button filter-button" aria-expanded={shown} onClick={() => show(true)}><Icon name="filter" />Filter</button>
      <aside class={shown ? 'side shown' : 'side'} aria-label="Filters" data-testid="filters">
        <div class="side-head">
          <h2>Filter</h2>
          <button type="button" class="button strong side-close" onClick={() => show(false)}>Show {facets ? facets.total : ''} results</button>
        </div>
        {facets && <FacetList facets={facets} address={address} />}
        <details class="facet" open={Boolean(address.params.from ?? address.params.until)}>
          <summary>Between days</summary>
          <div class="facet-days">{day('from', 'From')}{day('until', 'Until')}</div>
        </details>
      </aside>
    </>
  )
}
