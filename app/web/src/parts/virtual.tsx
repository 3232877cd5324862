import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Offsets } from './offsets'

/** How far beyond what is seen items are drawn, in pixels. */
const BEYOND = 900
/** How often the way to an aim is mended while items on it are measured. */
const TRIES = 10

export interface VirtualProps {
  readonly count: number
  readonly estimate: (index: number) => number
  readonly render: (index: number) => ComponentChildren
  /** The item to bring in sight, whenever `aim` is another one; inside it, what is marked `data-aim`. */
  readonly index?: number
  readonly aim?: string
  readonly label: string
  readonly name: string
  /** Changes when the items are others. */
  readonly of: unknown
}

/** A list of any length in a box that scrolls: only what can be seen is in the page. */
export function Virtual({ count, estimate, render, index, aim, label, name, of }: VirtualProps) {
  const box = useRef<HTMLDivElement>(null)
  const offsets = useMemo(() => new Offsets(count, estimate), [of, count])
  const [top, setTop] = useState(0)
  const [, again] = useState(0)
  const aimed = useRef<{ aim: string; tries: number }>()
  const height = box.current?.clientHeight ?? 900
  const from = offsets.at(top - BEYOND)
  const to = Math.min(count, offsets.at(top + height + BEYOND) + 1)

  const before = offsets.start(from)
  const inner = useRef<HTMLDivElement>(null)
  const shift = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    inner.current?.style.setProperty('height', `${offsets.total}px`)
    shift.current?.style.setProperty('height', `${before}px`)
    const element = box.current
    if (!element) return
    let above = 0
    let changed = false
    element.querySelectorAll<HTMLElement>(':scope > div > [data-index]').forEach((child) => {
      const at = Number(child.dataset.index)
      const begins = offsets.start(at)
      const difference = offsets.measure(at, child.getBoundingClientRect().height)
      if (difference !== 0) changed = true
      if (begins < element.scrollTop) above += difference
    })
    if (above !== 0) element.scrollTop += above
    if (aim !== undefined && index !== undefined) changed = approach(element, aim, index) || changed
    if (changed) again((n) => n + 1)
  })

  /** Goes to the aim: first to where it should be, then, when it is drawn, exactly there. */
  function approach(element: HTMLElement, to: string, at: number): boolean {
    if (aimed.current?.aim !== to) aimed.current = { aim: to, tries: 0 }
    if (aimed.current.tries >= TRIES) return false
    aimed.current.tries++
    const target = element.querySelector<HTMLElement>('[data-aim]')
    const wanted = Math.min(element.clientHeight / 3, 150)
    const offset = target ? target.getBoundingClientRect().top - element.getBoundingClientRect().top : offsets.start(at) - element.scrollTop
    const seen = target && aimed.current.tries === 1 && offset > 60 && offset < element.clientHeight / 2
    if (target && (seen || Math.abs(offset - wanted) < 2)) aimed.current.tries = TRIES
    else element.scrollTop += offset - wanted
    setTop(element.scrollTop)
    return true
  }

  return (
    <div ref={box} class={`virtual ${name}`} tabindex={0} role="region" aria-label={label} onScroll={(event) => setTop(event.currentTarget.scrollTop)} data-testid={name}>
      <div ref={inner} class="virtual-inner">
        <div ref={shift} class="virtual-shift" />
        {Array.from({ length: Math.max(0, to - from) }, (_, i) => (
          <div key={from + i} data-index={from + i} class="virtual-item">{render(from + i)}</div>
        ))}
      </div>
    </div>
  )
}
