import { useEffect, useRef, useState } from 'preact/hooks'
import { go, setParams, type Address } from '../address/address'
import { useKeys } from '../keys/keys'
import { Icon } from '../parts/icon'
import { FILTERED } from './views'

/** Searches the record; views that share its filters stay where they are. */
export function Search({ address }: { address: Address }) {
  const shared = FILTERED.includes(address.view) && address.id === undefined
  const asked = shared ? (address.params.q ?? '') : ''
  const [text, set] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => set(asked), [asked])
  useKeys('Everywhere', [{ key: '/', does: 'search', run: () => field.current?.select() }])
  const search = (event: Event) => {
    event.preventDefault()
    const q = text.trim() || undefined
    if (shared) setParams({ q, open: undefined, claim: undefined }, false)
    else go({ view: 'record', params: { q } })
  }
  return (
    <form class="search" role="search" onSubmit={search}>
      <Icon name="search" />
      <input ref={field} type="search" aria-label="Search the record" placeholder="Search   /" autocomplete="off" value={text}
        title='Words, "phrases", who:name, to:name, standing:denied, -not, or' data-testid="search"
        onInput={(event) => set(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()} />
    </form>
  )
}
