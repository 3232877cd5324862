/** A round sign, where it belongs and where it is drawn. */
export interface Sign { readonly x: number; readonly y: number; readonly r: number }

const ROUNDS = 14
const FARTHEST = 34

/** Moves signs that cover each other apart, none farther than 34 pixels from where it belongs. */
export function apart(signs: readonly Sign[]): { x: number; y: number }[] {
  const at = signs.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) moved = push(at, signs, i, j) || moved
    }
    if (!moved) break
  }
  return at.map((point, i) => near(point, signs[i] as Sign))
}

/** The smaller sign gives way more. */
function push(at: readonly { x: number; y: number }[], signs: readonly Sign[], i: number, j: number): boolean {
  const [a, b, one, other] = [at[i], at[j], signs[i], signs[j]]
  if (!a || !b || !one || !other) return false
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const room = one.r + other.r + 1
  if (Math.abs(dx) >= room || Math.abs(dy) >= room) return false
  const far = Math.hypot(dx, dy)
  if (far >= room) return false
  // Signs at one and the same point part in a direction of their own.
  const angle = far < 0.01 ? (i + j) * 2.4 : Math.atan2(dy, dx)
  const share = other.r ** 3 / (one.r ** 3 + other.r ** 3)
  const by = room - far
  a.x -= Math.cos(angle) * by * share
  a.y -= Math.sin(angle) * by * share
  b.x += Math.cos(angle) * by * (1 - share)
  b.y += Math.sin(angle) * by * (1 - share)
  return true
}

function near(point: { x: number; y: number }, sign: Sign): { x: number; y: number } {
  const [dx, dy] = [point.x - sign.x, point.y - sign.y]
  const far = Math.hypot(dx, dy)
  return far <= FARTHEST ? point : { x: sign.x + (dx / far) * FARTHEST, y: sign.y + (dy / far) * FARTHEST }
}
