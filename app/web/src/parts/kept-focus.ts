import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Keeps the focus where a list is replaced under who goes through it: on the same choice while it is there, else on what
 * the list is searched with, where a key pressed too late chooses nothing. The items of the list need keys.
 */
export function useKeptFocus(list: RefObject<HTMLElement>, otherwise: RefObject<HTMLElement>): void {
  // Asked while the old list still stands: what is moved or taken out has no focus any more.
  const before = document.activeElement
  const chosen = before instanceof HTMLElement && list.current?.contains(before) ? before : undefined
  useLayoutEffect(() => {
    if (!chosen || document.activeElement === chosen) return
    ;(chosen.isConnected ? chosen : otherwise.current)?.focus()
  })
}
