import { formatAddress } from '../../address/address'
import { Standing } from '../../parts/standing'
import type { Cell, Column, Occurrence } from '../../model/record'
import { ASPECTS, count, shortDay } from '../../model/wording'
import type { Aspect } from '../../model/values'
import { ChainLine } from '../../claim/ladder'
import { isStanding } from '../../model/standing'

const ORDER: readonly Aspect[] = ['whether', 'what', 'who', 'whom', 'when', 'where', 'how_many']

/** Aspects on which somebody says something. */
export function aspectsOf(occurrence: Occurrence): Aspect[] {
  return ORDER.filter((aspect) => occurrence.columns.some((column) => column.cells[aspect]))
}

function OneCell({ column, aspect, occurrence }: { column: Column; aspect: Aspect; occurrence: Occurrence }) {
  const cell: Cell | undefined = column.cells[aspect]
  if (!cell) return <td class="cell silent"><span class="unseen">says nothing</span></td>
  const claim = cell.claims[0]
  const quote = aspect === 'whether' ? occurrence.claim_rows.find((row) => row.key === claim)?.content.text ?? cell.quote?.text : cell.quote?.text
  const shows = quote !== undefined && quote !== cell.value && (aspect === 'whether' || cell.differs)
  const sign = cell.differs ? 'differs' : cell.agrees ? 'agrees' : ''
  return (
    <td class={`cell ${sign}`} data-testid={cell.differs ? 'differs' : undefined}>
      {cell.differs && <span class="sign" title="cannot be so together with what another source says">≠<span class="unseen"> differs: </span></span>}
      <a class="cell-value" href={formatAddress({ view: 'occurrence', id: occurrence.key, params: { claim } })}>
        {aspect === 'whether' ? <Standings value={cell.value} /> : <bdi>{cell.value}</bdi>}
      </a>
      {shows && <p class="cell-quote said" dir="auto">{quote}</p>}
    </td>
  )
}

/** One standing, or several between semicolons. */
function Standings({ value }: { value: string }) {
  const all = value.split('; ')
  return all.every(isStanding) ? <span class="standings">{all.map((one) => <Standing key={one} standing={one} />)}</span> : <bdi>{value}</bdi>
}

function ColumnHead({ column }: { column: Column }) {
  const chain = column.chains[0]?.chain ?? []
  return (
    <th scope="col">
      <bdi class="voice-name">{column.voice}</bdi>
      {chain.length > 1 && <span class="small quiet"><ChainLine chain={chain.slice(0, -1)} /></span>}
      <span class="small quiet">{column.first_told ? shortDay(column.first_told) : 'no date'}{column.chains.length > 1 && `, ${count(column.chains.length, 'text')}`}</span>
    </th>
  )
}

/** One column for each independent source; what differs is marked, what agrees is quiet. */
export function SourceGrid({ occurrence }: { occurrence: Occurrence }) {
  const settled = occurrence.settled ?? {}
  const figures = occurrence.figures_settled ?? []
  return (
    <div class="grid-scroll" tabindex={0} role="region" aria-label="Table of sources">
      <table class="source-grid" data-testid="source-grid">
        <thead>
          <tr><td class="corner small quiet">{count(occurrence.columns.length, 'source')}</td>{occurrence.columns.map((column, i) => <ColumnHead key={i} column={column} />)}<th scope="col" class="settled">Settled</th></tr>
        </thead>
        <tbody>
          {aspectsOf(occurrence).map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{ASPECTS[aspect]}</th>
              {occurrence.columns.map((column, i) => <OneCell key={i} column={column} aspect={aspect} occurrence={occurrence} />)}
              <td class="cell settled">
                {aspect === 'how_many'
                  ? figures.map((figure) => <div key={figure.of} title={figure.why}><bdi>{figure.label}</bdi></div>)
                  : settled[aspect]?.value !== undefined && <div title={settled[aspect]?.why}>{aspect === 'whether' ? <Standing standing={settled[aspect]?.value ?? ''} /> : <bdi>{settled[aspect]?.value}</bdi>}</div>}
                {aspect !== 'how_many' && settled[aspect]?.why && occurrence.columns.some((column) => column.cells[aspect]?.differs) && <p class="small quiet">{settled[aspect]?.why}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
