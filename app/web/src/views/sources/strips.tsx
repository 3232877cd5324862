import { useRef } from 'preact/hooks'
import type { Column, Occurrence } from '../../model/record'
import { number } from '../../model/wording'
import type { Figure } from '../../model/values'
import { stripScale } from '../../graphics/strip-scale'

const WIDTH = 560
const NAME = 190
const LINE = 30

interface Told { readonly voice: string; readonly figure: Figure }

/** Figures by what they count; stock and flow never share an axis. */
function kinds(columns: readonly Column[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const column of columns) {
    for (const figure of column.figures ?? []) {
      if (figure.low === undefined && figure.high === undefined) continue
      const of = figure.of ?? figure.unit ?? 'not said of what'
      const told = found.get(of) ?? []
      if (!told.some((one) => one.voice === column.voice && one.figure.label === figure.label)) told.push({ voice: column.voice, figure })
      found.set(of, told)
    }
  }
  return found
}

function Strip({ of, told, occurrence }: { of: string; told: readonly Told[]; occurrence: Occurrence }) {
  const drawing = useRef<SVGSVGElement>(null)
  const scale = stripScale(told.map(({ figure }) => figure), WIDTH - NAME - 130)
  const settled = occurrence.figures_settled?.find((figure) => figure.of === of)
  const height = told.length * LINE + 30
  const x = (value: number) => NAME + scale(value)
  return (
    <figure class="strip" data-testid="strip">
      <figcaption><h3>{of}</h3>{settled && <p class="small">settled: <strong><bdi>{settled.label}</bdi></strong></p>}</figcaption>
      <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${of}: ${told.map(({ voice, figure }) => `${voice}, ${figure.label}`).join('; ')}`}>
        {settled?.low !== undefined && settled.high !== undefined && settled.high > settled.low && (
          <rect class="settled-range" x={x(settled.low)} y={0} width={x(settled.high) - x(settled.low)} height={height - 24} />
        )}
        {scale.ticks.map((tick) => (
          <g key={tick} transform={`translate(${x(tick)} 0)`}><path class="grid" d={`M0 0V${height - 24}`} /><text class="tick" y={height - 8} text-anchor="middle">{number(tick)}</text></g>
        ))}
        {settled?.best !== undefined && <path class="settled-best" d={`M${x(settled.best)} 0V${height - 24}`} />}
        {told.map(({ voice, figure }, i) => <Bar key={`${voice} ${figure.label}`} voice={voice} figure={figure} x={x} y={i * LINE + LINE / 2 - 2} />)}
      </svg>
    </figure>
  )
}

/** From low to high; an arrow where the figure is open above, hollow where it only says "up to". */
function Bar({ voice, figure, x, y }: { voice: string; figure: Figure; x: (value: number) => number; y: number }) {
  const { low, high } = figure
  const from = x(low ?? 0)
  const to = high === undefined ? from + 26 : x(high)
  return (
    <g class="strip-bar">
      <title>{`${voice}: ${figure.text ?? figure.label}`}</title>
      <text x={NAME - 12} y={y + 4} text-anchor="end" class="strip-name">{shortened(voice, 26)}</text>
      {low === high
        ? <circle class={figure.approximate ? 'hollow' : 'full'} cx={from} cy={y} r={5} />
        : <rect class={low === undefined ? 'hollow' : 'full'} x={from} y={y - 5} width={Math.max(3, to - from)} height={10} rx={low === undefined ? 5 : 2} />}
      {high === undefined && <path class="arrow" d={`M${to - 1} ${y - 8}l9 8l-9 8z`} />}
      <text x={to + (high === undefined ? 14 : 12)} y={y + 4} class="strip-value">{shortened(figure.label, 22)}</text>
    </g>
  )
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}

/** Every figure that is told, source by source. */
export function Strips({ occurrence }: { occurrence: Occurrence }) {
  const found = [...kinds(occurrence.columns)]
  if (found.length === 0) return null
  return (
    <section class="strips" aria-label="Figures">
      <h2>How many, by source</h2>
      <div class="strip-list">{found.map(([of, told]) => <Strip key={of} of={of} told={told} occurrence={occurrence} />)}</div>
    </section>
  )
}
