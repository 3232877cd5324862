import { queryOf, setParams, type Address } from '../../address/address'
import { useAnswer } from '../../api/answers'
import { WhenText, whereText } from '../../claim/facts'
import { Happening } from '../../claim/happening'
import { EvidencePanel } from '../../claim/panel'
import { ExportMenu } from '../../graphics/export-menu'
import type { Table } from '../../graphics/files'
import { useKeys } from '../../keys/keys'
import type { Occurrence, Page, Settlement } from '../../model/record'
import { ASPECTS, count } from '../../model/wording'
import { Choice } from '../../parts/choice'
import { Head } from '../../parts/head'
import { Icon } from '../../parts/icon'
import { Standing } from '../../parts/standing'
import { Failure, Waiting } from '../../parts/states'
import { aspectsOf, SourceGrid } from './grid'
import { Joins } from './joins'
import { Strips } from './strips'

function tableOf(occurrence: Occurrence): Table {
  return {
    columns: ['aspect', ...occurrence.columns.map((column) => column.voice), 'settled'],
    rows: aspectsOf(occurrence).map((aspect) => [
      ASPECTS[aspect], ...occurrence.columns.map((column) => column.cells[aspect]?.value),
      aspect === 'how_many' ? occurrence.figures_settled?.map((figure) => figure.label).join('; ') : occurrence.settled?.[aspect]?.value,
    ]),
  }
}

/** View 3: one occurrence, a column for each independent source, and what is settled by which rule. */
export function SourcesView({ address }: { address: Address }) {
  const { rule, claim } = address.params
  const answer = useAnswer<Occurrence>(`/api/occurrences/${encodeURIComponent(address.id ?? '')}${queryOf({ rule })}`)
  const rules = useAnswer<Page<Settlement>>('/api/settlements').value?.items ?? []
  useKeys('Source by source', [
    { key: 'Escape', does: 'close the claim', run: () => setParams({ claim: undefined }) },
    { key: 's', does: 'settle by the next rule', run: () => setParams({ rule: rules[(rules.findIndex((one) => one.key === now) + 1) % Math.max(1, rules.length)]?.key }) },
  ])
  const occurrence = answer.value
  const now = rule ?? occurrence?.rule ?? rules[0]?.key ?? ''
  if (answer.error) return <div class="layout plain"><div class="content"><Failure error={answer.error} /></div></div>
  if (!occurrence) return <div class="layout plain"><div class="content"><Waiting /></div></div>
  const differing = occurrence.columns.filter((column) => Object.values(column.cells).some((cell) => cell?.differs)).length
  const chosen = rules.find((one) => one.key === now)
  return (
    <div class={claim ? 'layout plain open' : 'layout plain'}>
      <section class="content" aria-label="Source by source">
        <a class="back-link small no-print" href="/record"><Icon name="back" size={12} />Record</a>
        <Head title={<Happening of={occurrence} />} note={<>{count(occurrence.sources, 'independent source')}, {count(occurrence.claims, 'claim')} in {count(occurrence.documents, 'text')}{differing > 0 && '; what differs is marked ≠'}</>}>
          <ExportMenu name="sources" filters={{ category: occurrence.type?.plover, document: [...new Set(occurrence.claim_rows.map((row) => row.document.key))].join(',') }} table={() => tableOf(occurrence)} json={() => occurrence} />
        </Head>
        <p class="card-facts occurrence-facts">
          {Object.entries(occurrence.standings).map(([standing, claims]) => <Standing key={standing} standing={standing} count={claims} />)}
          {occurrence.when && <span><Icon name="timeline" size={13} /><WhenText when={occurrence.when} /></span>}
          {occurrence.where && <span><Icon name="map" size={13} /><bdi>{whereText(occurrence.where)}</bdi></span>}
        </p>
        <SourceGrid occurrence={occurrence} />
        {(occurrence.figures_settled?.length ?? 0) > 0 && rules.length > 1 && (
          <div class="settle no-print">
            <Choice label="Rule by which figures are settled" value={now} options={rules.map((one) => ({ value: one.key, label: one.label, title: one.description }))} choose={(value) => setParams({ rule: value }, false)} />
            {chosen && <p class="small quiet">{chosen.description}</p>}
          </div>
        )}
        <Strips occurrence={occurrence} />
        <Joins occurrence={occurrence} />
      </section>
      {claim && <EvidencePanel claim={claim} view="occurrence" params={{ rule }} />}
    </div>
  )
}
