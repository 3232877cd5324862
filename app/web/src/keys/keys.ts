import { useEffect, useRef, useState } from 'preact/hooks'

/** A key and what it does, as `?` lists it. Two keys one after the other: `g r`. */
export interface Binding {
  readonly key: string
  readonly does: string
  readonly run: () => void
}

interface Group {
  readonly title: string
  readonly bindings: () => readonly Binding[]
}

const groups: Group[] = []
const watchers = new Set<() => void>()
let first = ''
let firstAt = 0

/** Listens for keys while the component is shown. The group that came last has the first word. */
export function useKeys(title: string, bindings: readonly Binding[]): void {
  const latest = useRef(bindings)
  latest.current = bindings
  useEffect(() => {
    const group: Group = { title, bindings: () => latest.current }
    groups.push(group)
    watchers.forEach((watch) => watch())
    return () => {
      groups.splice(groups.indexOf(group), 1)
      watchers.forEach((watch) => watch())
    }
  }, [title])
}

/** The groups now listening, the last one first. */
export function useGroups(): readonly { title: string; bindings: readonly Binding[] }[] {
  const [, again] = useState(0)
  useEffect(() => {
    const watch = () => again((n) => n + 1)
    watchers.add(watch)
    return () => void watchers.delete(watch)
  }, [])
  return [...groups].reverse().map((group) => ({ title: group.title, bindings: group.bindings() }))
}

/** Runs what a key is bound to; tells whether there was something. */
export function press(key: string, now: number): boolean {
  const both = now - firstAt < 1200 && first !== '' ? `${first} ${key}` : ''
  first = ''
  for (const wanted of [both, key]) {
    for (const group of [...groups].reverse()) {
      const found = group.bindings().find((binding) => binding.key === wanted)
      if (found) {
        found.run()
        return true
      }
    }
  }
  if (groups.some((group) => group.bindings().some((binding) => binding.key.startsWith(`${key} `)))) {
    first = key
    firstAt = now
    return true
  }
  return false
}

function writes(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  return element?.closest?.('input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]') != null
}

/** One listener for the page. Keys with Control, Alt or Meta belong to the browser. */
export function listenToKeys(): () => void {
  const down = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    if (writes(event.target) && event.key !== 'Escape') return
    // A dialog that is open has all keys; the browser closes it by Escape.
    if (document.querySelector('dialog[open]')) return
    const onControl = (event.target as HTMLElement | null)?.closest?.('a, button, summary, [role=button], [role=tab]')
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return
    if (press(event.key, event.timeStamp)) event.preventDefault()
  }
  addEventListener('keydown', down)
  return () => removeEventListener('keydown', down)
}
