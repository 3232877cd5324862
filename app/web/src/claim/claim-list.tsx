import { formatAddress } from '../address/address'
import type { ClaimRow } from '../model/record'
import { Standing } from '../parts/standing'
import { published } from './facts'
import { ChainLine } from './ladder'

/** Claims in their own words, each with its chain and the way to the text. */
export function ClaimList({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <ul class="voices claim-list">
      {rows.map((row) => (
        <li class="voice" key={row.key} data-testid="claim-row">
          <a class="voice-words said" dir="auto" href={formatAddress({ view: 'documents', id: row.document.key, params: { claim: row.key } })}>{row.content.text}</a>
          <div class="row-facts"><Standing standing={row.standing} /><span class="quiet"><ChainLine chain={row.chain} /> · {published(row.document.published)}</span></div>
        </li>
      ))}
    </ul>
  )
}
