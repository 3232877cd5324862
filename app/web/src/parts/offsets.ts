/** Where the items of a long list begin, when only some of them have been measured. */
export class Offsets {
  private readonly heights: Float64Array
  private starts: Float64Array | undefined

  constructor(readonly count: number, estimate: (index: number) => number) {
    this.heights = new Float64Array(count)
    for (let i = 0; i < count; i++) this.heights[i] = estimate(i)
  }

  private all(): Float64Array {
    if (!this.starts) {
      const starts = new Float64Array(this.count + 1)
      for (let i = 0; i < this.count; i++) starts[i + 1] = (starts[i] as number) + (this.heights[i] as number)
      this.starts = starts
    }
    return this.starts
  }

  start(index: number): number {
    return this.all()[Math.max(0, Math.min(index, this.count))] ?? 0
  }

  get total(): number {
    return this.start(this.count)
  }

  /** The item at a height; the first or last one beyond the ends. */
  at(y: number): number {
    const starts = this.all()
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= y) low = middle
      else high = middle - 1
    }
    return Math.max(0, low)
  }

  /** Takes a measured height; returns by how much it differs from what was thought. */
  measure(index: number, height: number): number {
    const difference = height - (this.heights[index] ?? height)
    if (Math.abs(difference) < 0.5) return 0
    this.heights[index] = height
    this.starts = undefined
    return difference
  }
}
