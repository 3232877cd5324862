import { useMemo, useRef, useState } from 'preact/hooks'
import { setParams } from '../../address/address'
import { useKeys } from '../../keys/keys'
import { Icon } from '../../parts/icon'

const AT_MOST = 5000

/** Where words stand in a text, whatever their case; the first 5,000. */
export function findAll(text: string, words: string): number[] {
  if (words.trim() === '') return []
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu')
  const found: number[] = []
  for (const match of text.matchAll(pattern)) {
    found.push(match.index)
    if (found.length === AT_MOST) break
  }
  return found
}

/** Finds words in the text; the browser's own search cannot see what is not drawn. */
export function FindField({ text, find, found }: { text: string; find: string; found: (offset: number | undefined) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const places = useMemo(() => findAll(text, find), [text, find])
  const [at, setAt] = useState(0)
  const show = (index: number) => {
    if (places.length === 0) return
    const next = (index + places.length) % places.length
    setAt(next)
    found(places[next])
  }
  useKeys('Text', [
    { key: 'f', does: 'find in the text', run: () => field.current?.select() },
    { key: 'n', does: 'next place found', run: () => show(at + 1) },
    { key: 'N', does: 'place found before', run: () => show(at - 1) },
  ])
  return (
    <form class="find" role="search" aria-label="In this text" onSubmit={(event) => { event.preventDefault(); show(find ? at + (places[at] === undefined ? 0 : 1) : 0) }}>
      <input ref={field} type="search" aria-label="Find in the text" placeholder="Find in text   f" value={find}
        onInput={(event) => { setAt(-1); found(undefined); setParams({ find: event.currentTarget.value || undefined }) }} />
      {find && <span class="small quiet number" role="status">{places.length === 0 ? 'none' : `${Math.max(0, at) + 1} of ${places.length}`}</span>}
      {places.length > 1 && <button type="submit" class="button ghost square" aria-label="Next place found"><Icon name="down" /></button>}
    </form>
  )
}
