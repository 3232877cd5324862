import { useLayoutEffect, useRef, useState, type MutableRef } from 'preact/hooks'

/** The inner size of an element, kept true while it changes. */
export function useSize<E extends HTMLElement>(): [MutableRef<E | null>, { width: number; height: number }] {
  const element = useRef<E>(null)
  const [size, set] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => set((before) => (before.width === box.clientWidth && before.height === box.clientHeight ? before : { width: box.clientWidth, height: box.clientHeight }))
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return [element, size]
}

/** About how wide a text is drawn, without asking the browser. */
export function textWidth(text: string, size: number): number {
  let units = 0
  for (const character of text) units += /[il.,:;'!|()[\] ]/.test(character) ? 0.31 : /[A-ZÀ-Þmw@%—…]/.test(character) ? 0.74 : character > '\u2e80' ? 1 : 0.54
  return units * size
}

/** A text is cut between words where that leaves at least so much of what fits. */
const WORD_SHARE = 0.5

/** A text that is not wider than so many pixels. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (textWidth(text.slice(0, middle), size) + size * 0.74 <= width) low = middle
    else high = middle - 1
  }
  const words = text.slice(0, Math.max(0, text.slice(0, low + 1).search(/\s+\S*$/)))
  const cut = words.length >= low * WORD_SHARE ? words : text.slice(0, low)
  return low === 0 ? '' : `${cut.trimEnd()}…`
}
