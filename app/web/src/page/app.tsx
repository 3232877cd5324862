import { useEffect, useRef, useState } from 'preact/hooks'
import { followLinks, go, useAddress } from '../address/address'
import { useStatus } from '../api/events'
import { listenToKeys, useKeys } from '../keys/keys'
import { Icon } from '../parts/icon'
import { Bar, viewAddress } from './bar'
import { KeyList } from './key-list'
import { NoticeLine } from './notice'
import { View } from './view'
import { VIEWS } from './views'
import { parseAddress } from '../address/address'

/** The whole page: the bar, and the view that the address names. */
export function App() {
  const address = useAddress()
  const { status, lost } = useStatus()
  const [help, setHelp] = useState(false)
  const main = useRef<HTMLElement>(null)
  const place = `${address.view}/${address.id ?? ''}`
  useEffect(listenToKeys, [])
  useEffect(() => {
    if (address.view === '') go({ view: 'record' }, true)
  }, [address.view])
  useEffect(() => {
    const label = VIEWS.find(({ view }) => view === address.view)?.label
    document.title = label ? `${label} · Araxes` : 'Araxes'
  }, [place])
  useKeys('Everywhere', [
    { key: '?', does: 'these keys', run: () => setHelp(true) },
    ...VIEWS.map(({ view, label, key }) => ({ key: `g ${key}`, does: `go to ${label}`, run: () => follow(viewAddress(view, address)) })),
    { key: 'g n', does: 'add texts', run: () => go({ view: 'add' }) },
  ])
  const empty = status?.empty === true
  return (
    <div class="shell" onClick={followLinks}>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus() }}>Skip to the view</a>
      <Bar address={address} help={() => setHelp(true)} empty={empty} />
      <main id="main" class="main" ref={main} tabindex={-1} data-testid={`view-${address.view}`}>
        <View address={address} status={status} />
      </main>
      <NoticeLine />
      {help && <KeyList close={() => setHelp(false)} />}
      {lost && <p class="lost" role="alert"><Icon name="warning" />Araxes does not answer. Is <code>araxes serve</code> still running?</p>}
    </div>
  )
}

function follow(path: string): void {
  const { view, id, params } = parseAddress(path)
  go({ view, id, params })
}
