import { textWidth } from './size'

export interface Wanted { readonly key: string; readonly text: string; readonly x: number; readonly y: number; readonly r: number; readonly weight: number }
export interface Label { readonly key: string; readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' }

type Box = readonly [number, number, number, number]

/** Where names are written so that none covers another or a place; the weighty first, the rest none. */
export function labels(wanted: readonly Wanted[], size: number, width: number, height: number, taken: readonly Box[] = []): Label[] {
  const boxes: Box[] = [...taken, ...wanted.map(({ x, y, r }) => [x - r, y - r, x + r, y + r] as const)]
  const found: Label[] = []
  for (const one of [...wanted].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    if (one.x < 0 || one.y < 0 || one.x > width || one.y > height) continue
    const long = textWidth(one.text, size)
    const choices = places(one, long, size)
    const own: Box = [one.x - one.r, one.y - one.r, one.x + one.r, one.y + one.r]
    const free = choices.find(([, , , box]) => box[0] >= 2 && box[2] <= width - 2 && box[1] >= 2 && box[3] <= height - 2 && boxes.every((other) => same(other, own) || !meet(box, other)))
    if (!free) continue
    boxes.push(free[3])
    found.push({ key: one.key, text: one.text, x: free[1], y: free[2], anchor: free[0] })
  }
  return found
}

/** Beside its sign, then above and below it, then above and below but pushed aside. */
function places(one: Wanted, long: number, size: number): [Label['anchor'], number, number, Box][] {
  const { x, y, r } = one
  const above = (by: number): [Label['anchor'], number, number, Box] => ['middle', x + by, y - r - 5, [x + by - long / 2, y - r - 5 - size, x + by + long / 2, y - r - 3]]
  const below = (by: number): [Label['anchor'], number, number, Box] => ['middle', x + by, y + r + size + 2, [x + by - long / 2, y + r + 3, x + by + long / 2, y + r + size + 6]]
  const aside = long * 0.36
  return [
    ['start', x + r + 4, y + size * 0.35, [x + r + 3, y - size * 0.6, x + r + 5 + long, y + size * 0.6]],
    ['end', x - r - 4, y + size * 0.35, [x - r - 5 - long, y - size * 0.6, x - r - 3, y + size * 0.6]],
    above(0), below(0), above(aside), above(-aside), below(aside), below(-aside),
  ]
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

function same(a: Box, b: Box): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}
