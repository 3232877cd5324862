import { scaleLinear, scaleUtc } from 'd3-scale'
import { dayMs } from '../../model/days'
import type { Bins, Timeline } from '../../model/sights'
import type { Window } from './span'

const HEIGHT = 46

/** All years in small: above when it happened, below when it was told; the window is what is seen. */
export function Overview({ timeline, all, window, width, go }: { timeline: Timeline; all: Window; window: Window; width: number; go: (window: Window) => void }) {
  const x = scaleUtc().domain(all).range([0, width])
  const bars = (bins: Bins, up: boolean) => {
    const highest = Math.max(1, ...bins.bins.map((bin) => bin.count))
    const y = scaleLinear().domain([0, highest]).range([0, HEIGHT / 2 - 3])
    return bins.bins.map((bin) => {
      const at = dayMs(bin.from)
      if (at === undefined) return null
      const high = Math.max(1.5, y(bin.count))
      return <rect key={bin.from} class={up ? 'bin happened' : 'bin told'} x={x(at)} y={up ? HEIGHT / 2 - high : HEIGHT / 2 + 1} width={2.5} height={high} />
    })
  }
  const move = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    const middle = x.invert(((event.clientX - box.left) / box.width) * width).getTime()
    const half = (window[1] - window[0]) / 2
    go([middle - half, middle + half])
  }
  const left = Math.max(0, x(window[0]))
  const right = Math.min(width, x(window[1]))
  return (
    <svg class="overview" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" onPointerDown={move} onPointerMove={move}>
      <path class="grid" d={`M0 ${HEIGHT / 2}H${width}`} />
      {bars(timeline.happened, true)}
      {bars(timeline.told, false)}
      <rect class="window" x={left} y={0.5} width={Math.max(4, right - left)} height={HEIGHT - 1} rx={4} />
    </svg>
  )
}
