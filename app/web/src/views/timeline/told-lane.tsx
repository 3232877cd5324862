import { formatAddress } from '../../address/address'
import { dayMs } from '../../model/days'
import type { TimelineItem } from '../../model/sights'
import { shortDay } from '../../model/wording'

export interface ToldDot { readonly document: string; readonly title: string; readonly publisher?: string; readonly published: string; readonly occurrences: readonly string[]; x: number; y: number }

const STEP = 11

/** One dot for each text on its day of publication, stacked so that none covers another. */
export function toldDots(items: readonly TimelineItem[], x: (ms: number) => number, width: number, top: number, height: number): ToldDot[] {
  const texts = new Map<string, ToldDot & { occurrences: string[] }>()
  for (const item of items) {
    for (const telling of item.tellings ?? []) {
      const ms = dayMs(telling.published)
      if (ms === undefined || !telling.published) continue
      const known = texts.get(telling.document)
      if (known) known.occurrences.push(item.occurrence)
      else texts.set(telling.document, { document: telling.document, title: telling.title, publisher: telling.publisher, published: telling.published, occurrences: [item.occurrence], x: x(ms), y: 0 })
    }
  }
  const stacks = new Map<number, number>()
  const most = Math.max(1, Math.floor((height - 8) / STEP))
  const seen = [...texts.values()].filter((dot) => dot.x >= 0 && dot.x <= width).sort((a, b) => a.x - b.x || (a.document < b.document ? -1 : 1))
  for (const dot of seen) {
    const column = Math.round(dot.x / STEP)
    const level = stacks.get(column) ?? 0
    stacks.set(column, level + 1)
    dot.x = column * STEP
    dot.y = top + 8 + (level % most) * STEP
  }
  return seen
}

export function ToldDots({ dots, open }: { dots: readonly ToldDot[]; open?: string }) {
  return (
    <g class="told">
      {dots.map((dot) => {
        const on = open !== undefined && dot.occurrences.includes(open)
        return (
          <a key={dot.document} href={formatAddress({ view: 'documents', id: dot.document })} aria-label={`${dot.title}, ${shortDay(dot.published)}`} data-testid="telling">
            <title>{`${dot.title}\n${dot.publisher ?? ''} ${shortDay(dot.published)}`}</title>
            <rect class={on ? 'told-dot on' : 'told-dot'} x={dot.x - 4} y={dot.y - 4} width={8} height={8} rx={1.5} />
          </a>
        )
      })}
    </g>
  )
}
