import { formatAddress, type Address } from '../address/address'
import { filtersOf } from '../address/filters'
import { Icon } from '../parts/icon'
import { Search } from './search'
import { ThemeSwitch, useTheme } from './theme'
import { useKeys } from '../keys/keys'
import { FILTERED, VIEWS } from './views'

/** The address of a view; filters go with it where both views understand them. */
export function viewAddress(view: string, now: Address): string {
  const keeps = FILTERED.includes(view) && FILTERED.includes(now.view) && now.id === undefined
  return formatAddress({ view, params: keeps ? filtersOf(now.params) : {} })
}

const AT: Record<string, string> = { occurrence: 'record', add: '' }

export function Bar({ address, help, empty }: { address: Address; help: () => void; empty: boolean }) {
  const [theme, nextTheme] = useTheme()
  useKeys('Colours', [{ key: 't', does: 'light, dark, or as the system', run: nextTheme }])
  const at = AT[address.view] ?? address.view
  return (
    <header class="bar">
      <a class="brand" href="/record" aria-label="Araxes, to the record">
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" />
          <path d="M6 23c4 0 4-4 8-4s4 4 8 4 4-2 4-2M16 6l-6 11M16 6l6 11" fill="none" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        <span class="brand-name">Araxes</span>
      </a>
      {!empty && (
        <nav class="views" aria-label="Views">
          {VIEWS.map(({ view, label, icon }) => (
            <a key={view} href={viewAddress(view, address)} aria-current={at === view ? 'page' : undefined} data-testid={`nav-${view}`}>
              <Icon name={icon} />{label}
            </a>
          ))}
        </nav>
      )}
      <div class="bar-end">
        {!empty && <Search address={address} />}
        {!empty && <a class="button ghost square" href="/add" aria-label="Add texts" title="Add texts (g n)" data-testid="nav-add"><Icon name="add" /></a>}
        <ThemeSwitch theme={theme} next={nextTheme} />
        <button type="button" class="button ghost square keys-button" aria-label="Keys" title="Keys (?)" onClick={help} data-testid="help"><Icon name="keys" /></button>
      </div>
    </header>
  )
}
