import { setParams, type Address } from '../../address/address'
import { FILTERS, type Filter } from '../../address/filters'
import type { Facets } from '../../model/record'
import { day } from '../../model/wording'
import { Icon } from '../../parts/icon'

const NAMES: Record<Filter, string> = {
  q: 'words', category: 'what', standing: 'stands', actor: 'who', recipient: 'to whom', party: 'with', source: 'says', publisher: 'publisher',
  kind: 'kind', document: 'text', place: 'place', country: 'country', from: 'from', until: 'until', dated: 'with a time', placed: 'with a place',
  finding: 'finding', sources: 'sources at least',
}

function label(name: Filter, value: string, facets: Facets | undefined): string {
  if (name === 'from' || name === 'until') return day(value)
  const facet = facets?.facets.find((one) => one.name === name)
  return value.split(',').map((one) => facet?.values.find((choice) => choice.value === one)?.label ?? one).join(' or ')
}

/** The filters in force, each with a way out. */
export function Chosen({ address, facets }: { address: Address; facets?: Facets }) {
  const inForce = FILTERS.filter((name) => address.params[name] !== undefined)
  if (inForce.length === 0) return null
  const clear = Object.fromEntries(inForce.map((name) => [name, undefined]))
  return (
    <div class="chips chosen" role="group" aria-label="Filters in force">
      {inForce.map((name) => (
        <button type="button" class="chip" key={name} onClick={() => setParams({ [name]: undefined }, false)} data-testid={`chosen-${name}`}>
          <span class="quiet">{NAMES[name]}</span> <bdi>{label(name, address.params[name] ?? '', facets)}</bdi>
          <Icon name="close" size={10} /><span class="unseen">take away</span>
        </button>
      ))}
      {inForce.length > 1 && <button type="button" class="button link small" onClick={() => setParams(clear, false)}>Clear all</button>}
    </div>
  )
}
