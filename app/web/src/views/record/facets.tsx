import { setParams, type Address } from '../../address/address'
import { toggled } from '../../address/filters'
import type { Facet, Facets } from '../../model/record'
import { isStanding, tone } from '../../model/standing'
import { number } from '../../model/wording'
import { StandingShape } from '../../parts/standing'

/** Facets that hold one value only; choosing another replaces it. */
const SINGLE = new Set(['actor', 'recipient', 'source', 'country', 'place', 'finding', 'kind'])

/** Chooses a value of a facet, or takes the choice back. */
export function chosen(address: Address, name: string, value: string): Record<string, string | undefined> {
  const now = address.params
  const reset = { open: undefined, claim: undefined }
  if (name === 'year') {
    const taken = now.from === `${value}-01-01` && now.until === `${value}-12-31`
    return { ...reset, from: taken ? undefined : `${value}-01-01`, until: taken ? undefined : `${value}-12-31` }
  }
  if (SINGLE.has(name)) return { ...reset, [name]: now[name] === value ? undefined : value }
  return { ...reset, [name]: toggled(now[name], value) }
}

function isChosen(address: Address, name: string, value: string): boolean {
  if (name === 'year') return address.params.from === `${value}-01-01` && address.params.until === `${value}-12-31`
  return (address.params[name] ?? '').split(',').includes(value)
}

function OneFacet({ facet, address }: { facet: Facet; address: Address }) {
  const most = Math.max(1, ...facet.values.map((value) => value.count))
  const open = facet.name === 'standing' || facet.name === 'category' || facet.values.some(({ value }) => isChosen(address, facet.name, value))
  return (
    <details class="facet" open={open} data-testid={`facet-${facet.name}`}>
      <summary>{facet.label}<span class="quiet number">{number(facet.values.length + (facet.more ?? 0))}</span></summary>
      <ul>
        {facet.values.map(({ value, label, count }) => {
          const on = isChosen(address, facet.name, value)
          return (
            <li key={value}>
              <button type="button" class="facet-value" aria-pressed={on} onClick={() => setParams(chosen(address, facet.name, value), false)}>
                {facet.name === 'standing' && isStanding(value) && (
                  <svg class={`tone-${tone(value)}`} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><StandingShape standing={value} r={4.5} /></svg>
                )}
                <bdi class="facet-label">{label}</bdi>
                <span class="number quiet">{number(count)}</span>
                <meter min={0} max={most} value={count} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      {facet.more ? <p class="quiet small">and {number(facet.more)} more: search for them</p> : null}
    </details>
  )
}

/** What can be chosen further, with how much each choice leaves. */
export function FacetList({ facets, address }: { facets: Facets; address: Address }) {
  return <>{facets.facets.filter((facet) => facet.values.length > 0).map((facet) => <OneFacet key={facet.name} facet={facet} address={address} />)}</>
}
