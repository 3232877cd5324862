/** The word that lets this page write; `araxes serve` opens the page with it. */
const NAME = 'araxes-token'

/** Takes the token out of `#token=...`, keeps it for this tab, and cleans the address. */
export function takeToken(): void {
  const found = /^#token=(.+)$/.exec(location.hash)
  if (!found?.[1]) return
  sessionStorage.setItem(NAME, found[1])
  history.replaceState(null, '', location.pathname + location.search)
}

export function token(): string | undefined {
  return sessionStorage.getItem(NAME) ?? undefined
}
