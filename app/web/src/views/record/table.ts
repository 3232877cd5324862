import { whereText } from '../../claim/facts'
import { partyName } from '../../claim/happening'
import type { Table } from '../../graphics/files'
import type { ClaimRow, OccurrenceRow } from '../../model/record'

/** The rows of the record as a spreadsheet has them. */
export function recordTable(rows: readonly OccurrenceRow[]): Table {
  return {
    columns: ['occurrence', 'what', 'plover', 'mode', 'who', 'to_whom', 'when', 'edtf', 'where', 'latitude', 'longitude', 'how_many', 'standing', 'contested', 'sources', 'documents', 'claims', 'words'],
    rows: rows.map((row) => [
      row.key, row.type?.label, row.type?.plover, row.type?.mode, partyName(row.actor), partyName(row.recipient), row.when?.label, row.when?.edtf,
      row.where && whereText(row.where), row.where?.place?.latitude, row.where?.place?.longitude, row.figures?.map((figure) => figure.label).join('; '),
      row.standing, row.contested ? 'yes' : undefined, row.sources, row.documents, row.claims, row.words,
    ]),
  }
}

/** Claims as a spreadsheet has them, each with its chain, the innermost source last. */
export function claimTable(rows: readonly ClaimRow[]): Table {
  return {
    columns: ['claim', 'occurrence', 'document', 'published', 'what', 'plover', 'who', 'to_whom', 'when', 'where', 'how_many', 'standing', 'chain', 'words'],
    rows: rows.map((row) => [
      row.key, row.occurrence, row.document.id, row.document.published, row.type?.label, row.type?.plover, partyName(row.actor), partyName(row.recipient), row.when?.label,
      row.where && whereText(row.where), row.figures?.map((figure) => figure.label).join('; '), row.standing, row.chain.join(' <- '), row.content.text,
    ]),
  }
}
