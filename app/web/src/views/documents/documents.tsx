import { formatAddress, queryOf, setParams, type Address } from '../../address/address'
import { usePages } from '../../api/pages'
import { ExportMenu } from '../../graphics/export-menu'
import type { DocumentRow } from '../../model/record'
import { count, number, shortDay } from '../../model/wording'
import { Head } from '../../parts/head'
import { More } from '../../parts/more'
import { Empty, Failure, Waiting } from '../../parts/states'

function Line({ row }: { row: DocumentRow }) {
  const copies = row.copies?.length ?? 0
  return (
    <tr data-testid="document">
      <td class="title">
        <a href={formatAddress({ view: 'documents', id: row.key })}><bdi>{row.title}</bdi></a>
        {copies > 0 && <span class="chip" title={row.copies?.map((copy) => copy.publisher ?? copy.id).join(', ')}>also in {count(copies, 'other place')}</span>}
      </td>
      <td><bdi>{row.publisher ?? row.authors?.join(', ') ?? '—'}</bdi></td>
      <td class="number">{row.published ? shortDay(row.published) : 'no date'}</td>
      <td>{row.kind ?? ''}</td>
      <td class="right number">{count(row.claims, 'claim')}</td>
      <td class="right number quiet">{row.words === undefined ? '' : `${number(row.words)} words`}</td>
    </tr>
  )
}

/** The texts of the archive, oldest first. */
export function DocumentsView({ address }: { address: Address }) {
  const { q, publisher } = address.params
  const pages = usePages<DocumentRow>(`/api/documents${queryOf({ q, publisher })}`)
  return (
    <div class="layout plain">
      <section class="content" aria-label="Texts">
        <Head title="Texts" note={pages.total === undefined ? ' ' : `${count(pages.total, 'text')}, oldest first`}>
          <input type="search" aria-label="Words of title or publisher" placeholder="Title or publisher" value={q ?? ''} onInput={(event) => setParams({ q: event.currentTarget.value || undefined })} />
          <a class="button" href="/changes">Compare two</a>
          <ExportMenu name="texts" filters={{}} json={() => pages.items} table={() => ({
            columns: ['key', 'id', 'title', 'publisher', 'published', 'kind', 'language', 'claims', 'words'],
            rows: pages.items.map((row) => [row.key, row.id, row.title, row.publisher, row.published, row.kind, row.language, row.claims, row.words]),
          })} />
        </Head>
        {pages.error && <Failure error={pages.error} />}
        {pages.items.length === 0 && pages.loading && <Waiting />}
        {pages.items.length === 0 && !pages.loading && !pages.error && <Empty icon="documents" title="No such text"><p>No title or publisher has these words.</p></Empty>}
        {pages.items.length > 0 && (
          <table class="texts-table">
            <thead><tr><th>Title</th><th>Publisher</th><th>Published</th><th>Kind</th><th class="right">Claims</th><th class="right">Length</th></tr></thead>
            <tbody>{pages.items.map((row) => <Line key={row.key} row={row} />)}</tbody>
          </table>
        )}
        <More more={pages.more} loading={pages.loading} />
      </section>
    </div>
  )
}
