import { formatAddress } from '../../address/address'
import type { Pages } from '../../api/pages'
import type { Table } from '../../graphics/files'
import type { ActorRow } from '../../model/sights'
import { number } from '../../model/wording'
import { More } from '../../parts/more'
import { Empty, Failure, Waiting } from '../../parts/states'

export function actorTable(rows: readonly ActorRow[]): Table {
  return {
    columns: ['actor', 'code', 'kind', 'role', 'does', 'receives', 'says', 'texts'],
    rows: rows.map((row) => [row.name, row.code, row.kind, row.role, row.does, row.receives, row.tells, row.documents]),
  }
}

/** Everybody, those of most claims first. */
export function ActorList({ pages }: { pages: Pages<ActorRow> }) {
  if (pages.error) return <Failure error={pages.error} />
  if (pages.items.length === 0) return pages.loading ? <Waiting /> : <Empty icon="actors" title="Nobody of this name"><p>Try a part of the name, or the beginning of a code such as ROU.</p></Empty>
  return (
    <>
      <table class="texts-table">
        <thead><tr><th>Name</th><th>Code</th><th>Kind</th><th class="right">Does</th><th class="right">Receives</th><th class="right">Says</th><th class="right">Texts</th></tr></thead>
        <tbody>
          {pages.items.map((row) => (
            <tr key={row.key} data-testid="actor">
              <td class="title"><a href={formatAddress({ view: 'actors', id: row.key })}><bdi>{row.name}</bdi></a>{row.role && row.role.toLowerCase() !== row.name.toLowerCase() && <span class="small quiet"> {row.role}</span>}</td>
              <td>{row.code && <span class="chip code">{row.code}</span>}</td>
              <td>{row.kind}</td>
              <td class="right number">{number(row.does)}<span class="only-narrow"> does</span></td>
              <td class="right number">{number(row.receives)}<span class="only-narrow"> receives</span></td>
              <td class="right number">{number(row.tells)}<span class="only-narrow"> says</span></td>
              <td class="right number quiet">{number(row.documents)}<span class="only-narrow"> texts</span></td>
            </tr>
          ))}
        </tbody>
      </table>
      <More more={pages.more} loading={pages.loading} />
    </>
  )
}
