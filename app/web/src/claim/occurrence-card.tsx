import { formatAddress } from '../address/address'
import type { Column, Finding, Occurrence } from '../model/record'
import { ASPECTS, count, shortDay } from '../model/wording'
import { Icon } from '../parts/icon'
import { Standing } from '../parts/standing'
import { WhenText, whereText } from './facts'
import { Happening } from './happening'
import { ChainLine } from './ladder'

const KINDS = { disagreement: 'Sources differ', superseded: 'Told differently later', corroborated: 'Sources agree' } as const

/** What is said on each aspect on which sources do not agree, with the number of independent sources. */
function Findings({ kind, findings }: { kind: Finding['kind']; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section class={`finding ${kind}`} aria-label={KINDS[kind]} data-testid={`findings-${kind}`}>
      <strong class="finding-kind">{KINDS[kind]}</strong>
      <dl>
        {findings.map((finding, i) => (
          <div key={i}>
            <dt>{ASPECTS[finding.aspect]}</dt>
            <dd>
              {finding.positions.map((position) => (
                <span class="position" key={position.value}><bdi>{position.value}</bdi><span class="number quiet" title={count(position.independent, 'independent source')}> ×{position.independent}</span></span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function quoteOf(column: Column): { text: string; claim: string } | undefined {
  const cell = Object.values(column.cells).find((one) => one?.quote)
  const claim = cell?.claims[0] ?? column.claims[0]
  return cell?.quote && claim ? { text: cell.quote.text, claim } : undefined
}

function Voice({ column, occurrence, open }: { column: Column; occurrence: Occurrence; open: (claim: string) => string }) {
  const row = occurrence.claim_rows.find((one) => one.key === column.claims[0])
  const quote = row ? { text: row.content.text, claim: row.key } : quoteOf(column)
  return (
    <li class="voice" data-testid="voice">
      <div class="voice-head"><bdi class="voice-name">{column.voice}</bdi>{column.standing && <Standing standing={column.standing} />}</div>
      {quote && <a class="voice-words said" dir="auto" href={open(quote.claim)} data-testid="voice-claim">{quote.text}</a>}
      {column.chains.slice(0, 3).map((one) => (
        <div class="small quiet" key={one.claims.join()}><ChainLine chain={one.chain} />{one.published && ` · ${shortDay(one.published)}`}</div>
      ))}
      {column.chains.length > 3 && <div class="small quiet">and {count(column.chains.length - 3, 'more chain')}</div>}
    </li>
  )
}

/** One occurrence in short: what, and who says so in which words. */
export function OccurrenceCard({ occurrence, open }: { occurrence: Occurrence; open: (claim: string) => string }) {
  const { when, where, findings } = occurrence
  const settled = occurrence.figures_settled ?? []
  const agreed = findings.filter((finding) => finding.kind === 'corroborated')
  return (
    <article class="occurrence-card" data-testid="occurrence-card">
      <h2><Happening of={occurrence} /></h2>
      <p class="claim-state">
        {Object.entries(occurrence.standings).map(([standing, claims]) => <Standing key={standing} standing={standing} count={claims} />)}
      </p>
      <p class="card-facts">
        {when && <span><WhenText when={when} /></span>}
        {where && <span><Icon name="map" size={13} /><bdi>{whereText(where)}</bdi></span>}
        {settled.map((figure) => <span key={figure.of} class="number"><bdi>{figure.label}</bdi></span>)}
      </p>
      <p class="card-links no-print">
        <a class="button strong" href={formatAddress({ view: 'occurrence', id: occurrence.key })} data-testid="to-sources"><Icon name="columns" />Source by source</a>
        {occurrence.claim && <a class="button" href={formatAddress({ view: 'documents', id: occurrence.claim.split('.')[0], params: { claim: occurrence.claim } })}><Icon name="book" />Read</a>}
      </p>
      <Findings kind="disagreement" findings={findings.filter(({ kind }) => kind === 'disagreement')} />
      <Findings kind="superseded" findings={findings.filter(({ kind }) => kind === 'superseded')} />
      {agreed.length > 0 && <p class="finding corroborated agreed"><span class="finding-kind">Sources agree</span> on {agreed.map((finding) => ASPECTS[finding.aspect].toLowerCase()).join(', ')}</p>}
      <h3>{occurrence.sources === 1 ? 'One source says so' : `${occurrence.sources} independent sources`}</h3>
      <ul class="voices">{occurrence.columns.map((column) => <Voice key={column.voice + column.claims[0]} column={column} occurrence={occurrence} open={open} />)}</ul>
    </article>
  )
}
