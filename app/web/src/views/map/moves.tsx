import type { GeoProjection } from 'd3-geo'
import type { Move } from '../../model/sights'
import { tone } from '../../model/standing'
import { textWidth } from '../../graphics/size'
import { spot, type Shift } from './frame'

/** How far an arrow reaches whose other end is not known. */
const STUB = { x: 40, y: 30 }

/** Pixels of an arrow for so many people. */
export function breadth(people: number | undefined): number {
  return people === undefined || people <= 0 ? 2 : Math.min(22, 2 + Math.log10(people) * 2.6)
}

/** An arrow as it is drawn, and where a word on it may stand. */
export interface Arrow { readonly move: Move; readonly path: string; readonly head: string; readonly least: number; readonly highest: number; readonly half: boolean; readonly words: readonly { readonly x: number; readonly y: number }[] }

/** Nothing when neither end is known, or both are at one spot. */
export function arrowOf(move: Move, projection: GeoProjection, shift: Shift): Arrow | undefined {
  const start = move.from && spot(move.from, projection, shift)
  const end = move.to && spot(move.to, projection, shift)
  const half = !start || !end
  const a = start ?? (end && { x: end.x - STUB.x, y: end.y - STUB.y })
  const b = end ?? (start && { x: start.x + STUB.x, y: start.y + STUB.y })
  if (!a || !b) return undefined
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  if (length < 12) return undefined
  const bow = Math.min(90, length * 0.22)
  const nx = (b.y - a.y) / length
  const ny = -(b.x - a.x) / length
  const c = { x: (a.x + b.x) / 2 + nx * bow, y: (a.y + b.y) / 2 + ny * bow }
  const angle = Math.atan2(b.y - c.y, b.x - c.x)
  const tip = { x: b.x - Math.cos(angle) * 9, y: b.y - Math.sin(angle) * 9 }
  const { low, high } = move.figure ?? {}
  const highest = half ? 2.5 : breadth(high ?? low)
  const size = Math.max(9, highest * 0.9)
  const wings = [-1, 1].map((side) => `${tip.x - Math.cos(angle + side * 0.55) * size} ${tip.y - Math.sin(angle + side * 0.55) * size}`)
  const mid = { x: (a.x + 2 * c.x + tip.x) / 4, y: (a.y + 2 * c.y + tip.y) / 4 }
  return {
    move, half, highest, least: half ? 2.5 : breadth(low ?? (high === undefined ? undefined : 0)),
    path: `M${a.x} ${a.y}Q${c.x} ${c.y} ${tip.x} ${tip.y}`,
    head: `M${tip.x + Math.cos(angle) * 4} ${tip.y + Math.sin(angle) * 4}L${wings[0]}L${wings[1]}z`,
    words: half ? [] : [12, -12, 24, -24, 38, -38].map((off) => ({ x: mid.x + nx * off, y: mid.y + ny * off + 4 })),
  }
}

/** From where to where people went: as broad as the lowest and, paler, as the highest figure. */
export function MoveArrow({ arrow, open, choose }: { arrow: Arrow; open: boolean; choose: (occurrence: string) => void }) {
  const { move, path, head, least, highest, half } = arrow
  const { low, high, label } = move.figure ?? {}
  const press = (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(move.occurrence))
  return (
    <g class={`move tone-${tone(move.standing)}${open ? ' open' : ''}${half ? ' half' : ''}`} role="button" tabindex={0} aria-label={`${move.label}, ${move.from?.name ?? 'not said'} to ${move.to?.name ?? 'not said'}${label ? `, ${label}` : ''}, ${move.standing}`}
      onClick={() => choose(move.occurrence)} onKeyDown={press} data-testid="move">
      <title>{`${move.label}\n${label ?? 'no figure'} (${move.standing})`}</title>
      {highest > least && <path class="move-high" d={path} stroke-width={highest} />}
      <path class="move-low" d={path} stroke-width={least} stroke-dasharray={half || (low === undefined && high !== undefined) ? '5 4' : undefined} />
      <path class="move-head" d={head} />
    </g>
  )
}

type Box = readonly [number, number, number, number]

/** The figures of arrows, each where it covers nothing that is drawn already; the rest none. */
export function figures(arrows: readonly Arrow[], taken: readonly Box[]): { key: string; text: string; x: number; y: number }[] {
  const boxes = [...taken]
  return arrows.flatMap(({ move, words }) => {
    const text = move.figure?.label
    if (!text) return []
    const half = textWidth(text, 11) / 2
    const box = ({ x, y }: { x: number; y: number }): Box => [x - half, y - 10, x + half, y + 3]
    const free = words.find((at) => boxes.every((other) => !meet(box(at), other)))
    if (!free) return []
    boxes.push(box(free))
    return [{ key: `${move.occurrence} ${move.to?.key}`, text, ...free }]
  })
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
