import { scaleUtc } from 'd3-scale'
import type { Ref } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { DAY_MS, isoDay } from '../../model/days'
import type { Timeline } from '../../model/sights'
import { day, number } from '../../model/wording'
import { textWidth } from '../../graphics/size'
import { LABEL, LABEL_WIDTH, ROW, TimeBar } from './bar'
import { pack } from './packing'
import { zoomed, type Window } from './span'
import { toldDots, ToldDots } from './told-lane'

interface Props {
  timeline: Timeline
  window: Window
  width: number
  height: number
  open?: string
  drawing: Ref<SVGSVGElement>
  choose: (occurrence: string) => void
  move: (window: Window) => void
}

const AXIS = 26
const TOLD = 92

/** Two lanes over one axis: when it happened, and when it was told. */
export function Drawing({ timeline, window, width, height, open, drawing, choose, move }: Props) {
  const x = useMemo(() => scaleUtc().domain([new Date(window[0]), new Date(window[1])]).range([0, width]), [window, width])
  const at = (ms: number) => x(ms)
  const lane = height - AXIS - TOLD - 26
  const rows = Math.max(2, Math.floor((lane - 26) / ROW))
  const packed = useMemo(() => pack(timeline.items, at, width, rows, (item) => Math.min(LABEL_WIDTH, textWidth(item.label, LABEL))), [timeline, x, rows])
  const axis = lane
  const dots = useMemo(() => toldDots(timeline.items, at, width, axis + AXIS + 22, TOLD - 22), [timeline, x, axis])
  const y = (row: number) => 34 + row * ROW
  const shown = packed.placed.find((one) => one.item.occurrence === open)
  const ticks = x.ticks(Math.max(3, Math.floor(width / 110)))
  const format = x.tickFormat()
  const context = contextOf(window)
  const room = context ? textWidth(context, 12) + 40 : 24
  const gestures = useGestures(window, width, move)
  return (
    <svg ref={drawing} class="timeline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Timeline" {...gestures} data-testid="timeline">
      <defs>
        <linearGradient id="soft-firm"><stop class="soft-end" offset="0" /><stop class="soft-middle" offset="0.18" /><stop class="soft-middle" offset="0.82" /><stop class="soft-end" offset="1" /></linearGradient>
      </defs>
      {ticks.map((tick) => <path key={+tick} class="grid" d={`M${x(tick)} 0V${height}`} />)}
      <text class="lane-name" x={8} y={16}>Happened</text>
      {shown && dots.filter((dot) => dot.occurrences.includes(shown.item.occurrence)).map((dot) => (
        <path key={dot.document} class="tie" d={`M${(shown.stretch.from + shown.stretch.to) / 2} ${y(shown.row) + 6}C${(shown.stretch.from + shown.stretch.to) / 2} ${axis} ${dot.x} ${y(shown.row) + 40} ${dot.x} ${dot.y - 5}`} />
      ))}
      {packed.placed.map((one) => <TimeBar key={one.item.occurrence} placed={one} y={y(one.row)} open={one.item.occurrence === open} choose={choose} />)}
      {packed.rest.map(({ item, stretch }) => <rect key={item.occurrence} class="rest" x={(stretch.from + stretch.to) / 2} y={axis - 11} width={1.5} height={8} />)}
      {packed.rest.length > 0 && <text class="rest-note" x={width - 8} y={16} text-anchor="end">{number(packed.rest.length)} more: zoom in</text>}
      <g class="axis" transform={`translate(0 ${axis})`}>
        <rect width={width} height={AXIS} />
        {context && <text class="context" x={8} y={17}>{context}</text>}
        {ticks.map((tick) => x(tick) > room && x(tick) < width - 24 && <text key={+tick} x={x(tick)} y={17} text-anchor="middle">{format(tick)}</text>)}
      </g>
      <text class="lane-name" x={8} y={axis + AXIS + 16}>Told</text>
      <ToldDots dots={dots} open={open} />
    </svg>
  )
}

/** The year or month in which the picture begins, where the axis does not name it. */
function contextOf([from, to]: Window): string | undefined {
  const days = (to - from) / DAY_MS
  if (days > 900) return undefined
  return days > 80 ? isoDay(from).replace(/-\d\d-\d\d$/, '') : day(isoDay(from).replace(/-\d\d$/, ''))
}

/** Wheel and two fingers zoom, a drag moves. */
function useGestures(window: Window, width: number, move: (window: Window) => void) {
  const latest = useRef({ window, width, move })
  latest.current = { window, width, move }
  const pointers = useRef(new Map<number, number>())
  const svg = useRef<SVGSVGElement | null>(null)
  const ms = (clientX: number) => {
    const { window: [from, to] } = latest.current
    const box = svg.current?.getBoundingClientRect()
    return box ? from + ((clientX - box.left) / box.width) * (to - from) : from
  }
  useEffect(() => {
    const element = svg.current ?? document.querySelector<SVGSVGElement>('svg.timeline')
    svg.current = element
    if (!element) return
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const { window: now, move: to } = latest.current
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const by = (event.deltaX / latest.current.width) * (now[1] - now[0])
        to([now[0] + by, now[1] + by])
      } else to(zoomed(now, ms(event.clientX), Math.exp(event.deltaY * 0.0016)))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [])
  const spread = () => {
    const all = [...pointers.current.values()]
    return all.length === 2 ? Math.abs((all[0] as number) - (all[1] as number)) : 0
  }
  return {
    onPointerDown: (event: PointerEvent) => void pointers.current.set(event.pointerId, event.clientX),
    onPointerMove: (event: PointerEvent) => {
      const before = pointers.current.get(event.pointerId)
      if (before === undefined) return
      const { window: [from, to], move: go } = latest.current
      const wide = spread()
      pointers.current.set(event.pointerId, event.clientX)
      if (wide > 0 && spread() > 4) go(zoomed([from, to], ms([...pointers.current.values()].reduce((a, b) => a + b, 0) / 2), wide / spread()))
      else if (Math.abs(event.clientX - before) > 0) {
        const by = ((before - event.clientX) / latest.current.width) * (to - from)
        if (Math.abs(by) > DAY_MS / 1000) go([from + by, to + by])
      }
    },
    onPointerUp: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
    onPointerLeave: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
  }
}
