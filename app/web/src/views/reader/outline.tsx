import { formatAddress } from '../../address/address'
import type { Document } from '../../model/record'
import { Standing } from '../../parts/standing'
import { Empty } from '../../parts/states'
import { Virtual } from '../../parts/virtual'

/** What was read in the text, in its order. */
export function Outline({ document }: { document: Document }) {
  const marks = document.marks
  if (marks.length === 0) {
    return (
      <Empty icon="quote" title="Nothing was recorded here">
        <p>{document.language_read === false ? 'The text is kept, but its language is not read.' : 'No event that the rules know was found in this text. You can still search it.'}</p>
      </Empty>
    )
  }
  return (
    <Virtual count={marks.length} estimate={() => 64} of={document.key} label="Claims of this text" name="outline" render={(i) => {
      const mark = marks[i]
      return mark && (
        <a class="outline-row" href={formatAddress({ view: 'documents', id: document.key, params: { claim: mark.claim } })} data-testid="outline-claim">
          <bdi class="outline-label">{mark.label}</bdi>
          <Standing standing={mark.standing} />
        </a>
      )
    }} />
  )
}
