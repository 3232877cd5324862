import { decide } from '../../api/decide'
import type { ClaimRow, Occurrence } from '../../model/record'
import { published } from '../../claim/facts'
import { Listed } from '../../parts/listed'

function Side({ row, name }: { row?: ClaimRow; name: string }) {
  if (!row) return <span class="quiet">{name}</span>
  return <span><bdi class="said">{row.content.text}</bdi> <span class="quiet small"><Listed of={[row.document.publisher, published(row.document.published)]} by=", " /></span></span>
}

/** Why these claims are taken to be about one happening, and the way to part them. */
export function Joins({ occurrence }: { occurrence: Occurrence }) {
  if (occurrence.joins.length === 0) return null
  const row = (key: string) => occurrence.claim_rows.find((one) => one.key === key)
  return (
    <details class="joins">
      <summary>Why these claims are taken to be about one happening</summary>
      <ul>
        {occurrence.joins.map((join) => (
          <li key={`${join.left} ${join.right}`}>
            <div class="join-sides"><Side row={row(join.left)} name={join.left} /><Side row={row(join.right)} name={join.right} /></div>
            <div class="join-why small"><span class="number">{join.score.toFixed(2)}</span> <span>{join.reason}</span>
              <button type="button" class="button" onClick={() => void decide({ kind: 'different', claims: [join.left, join.right] })}>Not the same</button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
