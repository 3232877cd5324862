import { useRef, useState } from 'preact/hooks'
import { queryOf } from '../../address/address'
import { useAnswer } from '../../api/answers'
import { decide } from '../../api/decide'
import { Happening, partyName } from '../../claim/happening'
import { WhenText } from '../../claim/facts'
import type { Claim, OccurrenceRow, Page } from '../../model/record'
import { Dialog } from '../../parts/dialog'
import { useKeptFocus } from '../../parts/kept-focus'
import { Standing } from '../../parts/standing'

/** Chooses the occurrence that a claim is about as well. */
export function SameDialog({ claim, close }: { claim: Claim; close: () => void }) {
  const [text, set] = useState(partyName(claim.actor) ?? partyName(claim.recipient) ?? '')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useKeptFocus(list, field)
  const category = claim.type?.plover
  const found = useAnswer<Page<OccurrenceRow>>(`/api/occurrences${queryOf({ q: text.trim() || undefined, category: text.trim() === '' ? category : undefined, limit: '20' })}`).value?.items ?? []
  const same = async (row: OccurrenceRow) => {
    const made = await decide({ kind: 'same', claims: [claim.key, row.claim ?? row.key] })
    if (made) close()
  }
  return (
    <Dialog title="The same as …" close={close}>
      <p class="said">{claim.content.text}</p>
      <label class="field same-find"><span>Search the record</span><input ref={field} type="search" value={text} onInput={(event) => set(event.currentTarget.value)} /></label>
      <ul ref={list} class="same-list">
        {found.filter((row) => row.key !== claim.occurrence).map((row) => (
          <li key={row.key}>
            <button type="button" class="same-choice" onClick={() => void same(row)}>
              <Happening of={row} />
              {row.words && <span class="said">{row.words}</span>}
              <span class="row-facts"><Standing standing={row.standing} />{row.when && <WhenText when={row.when} />}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
