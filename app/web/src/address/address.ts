import { useEffect, useState } from 'preact/hooks'

/**
 * Where in the page somebody is: `/record?standing=denied&open=9f86`. All state that matters stands
 * in it, so that a link shows the same to a colleague.
 */
export interface Address {
  readonly view: string
  /** Key of the thing shown, decoded; absent for lists. */
  readonly id?: string
  readonly params: Readonly<Record<string, string>>
}

export type Params = Readonly<Record<string, string | undefined>>

export interface Target {
  readonly view: string
  readonly id?: string
  readonly params?: Params
}

/** Reads a path with its query. Nonsense is text. */
export function parseAddress(path: string): Address {
  const mark = path.indexOf('?')
  const [view = '', ...rest] = (mark < 0 ? path : path.slice(0, mark)).replace(/^\//, '').split('/')
  const params: Record<string, string> = {}
  new URLSearchParams(mark < 0 ? '' : path.slice(mark + 1)).forEach((value, name) => {
    if (value !== '') params[name] = value
  })
  const id = rest.length > 0 && rest[0] !== '' ? rest.map(decoded).join('/') : undefined
  return { view: decoded(view), id, params }
}

/** The path of a link; parameters in alphabetical order, empty ones left out. */
export function formatAddress(address: Target): string {
  const path = [address.view, ...(address.id === undefined ? [] : [address.id])].map(encodeURIComponent).join('/')
  return `/${path}${queryOf(address.params ?? {})}`
}

/** `?a=1&b=2`, or nothing. */
export function queryOf(params: Params): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(params).sort()) {
    const value = params[name]
    if (value !== undefined && value !== '') query.set(name, value)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** A piece of an address that is not well encoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function here(): string {
  return location.pathname + location.search
}

/** Goes to an address; `replace` leaves no step for the back button. */
export function go(address: Target, replace = false): void {
  const path = formatAddress(address)
  if (path === here()) return
  if (replace) history.replaceState(null, '', path)
  else history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Changes parameters of the present address; undefined takes one away. */
export function setParams(change: Params, replace = true): void {
  const now = parseAddress(here())
  go({ view: now.view, id: now.id, params: { ...now.params, ...change } }, replace)
}

export function useAddress(): Address {
  const [address, set] = useState(() => parseAddress(here()))
  useEffect(() => {
    const changed = () => set(parseAddress(here()))
    addEventListener('popstate', changed)
    changed()
    return () => removeEventListener('popstate', changed)
  }, [])
  return address
}

/** Links to the page's own addresses change the view without loading the page again. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element | null)?.closest?.('a[href]')
  const href = link?.getAttribute('href')
  if (!link || !href?.startsWith('/') || href.startsWith('/api/') || link.hasAttribute('download') || link.hasAttribute('target')) return
  event.preventDefault()
  const { view, id, params } = parseAddress(href)
  go({ view, id, params })
}
