import { scaleLinear, scaleSymlog } from 'd3-scale'
import type { Figure } from '../model/values'

export interface StripScale {
  (value: number): number
  readonly ticks: readonly number[]
}

/**
 * A scale on which all figures of a kind can be compared. Figures more than a hundredfold apart
 * are drawn by their magnitude.
 */
export function stripScale(figures: readonly Pick<Figure, 'low' | 'high'>[], width: number): StripScale {
  const values = figures.flatMap(({ low, high }) => [low, high]).filter((value): value is number => value !== undefined)
  const most = Math.max(1, ...values)
  const least = Math.min(...values.filter((value) => value > 0), most)
  const top = figures.some(({ high }) => high === undefined) ? most * 1.25 : most * 1.05
  const scale = most / least > 100 ? scaleSymlog().domain([0, top]) : scaleLinear().domain([0, top])
  scale.range([0, width])
  const ticks = most / least > 100 ? magnitudes(most) : scale.ticks(4)
  return Object.assign((value: number) => scale(value), { ticks })
}

function magnitudes(most: number): number[] {
  const ticks = [0]
  for (let tick = 10; tick <= most; tick *= 10) ticks.push(tick)
  return ticks.length > 5 ? ticks.filter((_, i) => i === 0 || i % 2 === ticks.length % 2) : ticks
}
