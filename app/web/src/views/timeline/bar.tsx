import { tone } from '../../model/standing'
import { StandingShape } from '../../parts/standing'
import type { Placed } from './packing'
import { fitted } from '../../graphics/size'

export const ROW = 25
export const LABEL = 12
export const LABEL_WIDTH = 210

/** Narrower times are drawn by the shape of the standing alone. */
const NARROW = 18

/** A time with its label: full, hollow, struck or dashed as it stands; soft where it is not known to the day. */
export function TimeBar({ placed, y, open, choose }: { placed: Placed; y: number; open: boolean; choose: (occurrence: string) => void }) {
  const { item, stretch, label } = placed
  const { from, to } = stretch
  const kind = tone(item.standing)
  const narrow = to - from < NARROW
  const high = label === 'inside' ? 18 : 11
  const soft = item.approximate === true || (!narrow && item.precision !== 'range' && item.precision !== 'day' && item.precision !== undefined)
  const text = fitted(item.label, LABEL, LABEL_WIDTH)
  const at = label === 'inside' ? { x: Math.max(from, 0) + 9, anchor: 'start' } : label === 'left' ? { x: from - 6, anchor: 'end' } : { x: to + 6, anchor: 'start' }
  const words = [item.label, item.when, item.standing].filter(Boolean).join(', ')
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(item.occurrence)
  }
  return (
    <g class={`time tone-${kind}${open ? ' open' : ''}`} onClick={() => choose(item.occurrence)}>
      <title>{words}</title>
      <g role="button" tabindex={0} aria-label={words} aria-pressed={open} onKeyDown={press} data-testid="time">
        {label && label !== 'inside' && <rect class="hit" x={label === 'left' ? at.x - LABEL_WIDTH / 2 : from} y={y - ROW / 2} width={to - from + LABEL_WIDTH / 2} height={ROW} />}
        {narrow ? (
          <g transform={`translate(${(from + to) / 2} ${y})`}>{open && <circle class="halo" r={10} />}<StandingShape standing={item.standing} r={5} /></g>
        ) : (
          <g>
            <rect class={`stretch ${kind}${soft ? ' soft' : ''}`} x={from} y={y - high / 2} width={to - from} height={high} rx={3} fill={kind === 'firm' ? (soft ? `url(#soft-${kind})` : undefined) : undefined} />
            {kind === 'against' && <path class="strike" d={`M${from + 3} ${y + 4}L${to - 3} ${y - 4}`} />}
            {stretch.openTo && <path class="arrow" d={`M${Math.min(to, 1e5) - 14} ${y - 5}l8 5l-8 5`} />}
          </g>
        )}
      </g>
      {label && <text x={at.x} y={y + 4} text-anchor={at.anchor} class="time-label" aria-hidden="true">{text}</text>}
    </g>
  )
}
