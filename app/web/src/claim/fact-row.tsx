import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { decide } from '../api/decide'
import type { Claim, Field } from '../model/record'
import { correction } from './correction'
import { STANDINGS } from '../model/standing'
import { useFocus } from '../parts/focus'

const HINTS: Partial<Record<Field, string>> = {
  when: '1994-10-11, 1994-10, 1994~', figure: 'killed 3, killed 3-5', where: 'name of a place', actor: 'a name, or a code as ROUMIL',
  recipient: 'a name, or a code as ROUMIL', category: 'ASSAULT, AGREE …',
}

/** A line of the claim card that can be corrected in its place. */
export function FactRow({ label, field, claim, value, corrected, children }: {
  label: string
  field: Field
  claim: Claim
  /** What stands in the field when correcting begins. */
  value?: string
  corrected?: boolean
  children?: ComponentChildren
}) {
  const [editing, edit] = useState(false)
  return (
    <div class="fact-row">
      <dt>{label}</dt>
      <dd>
        {editing ? (
          <CorrectForm label={label} field={field} claim={claim} value={value ?? ''} done={() => edit(false)} />
        ) : (
          <>
            <div class="fact-value">{children ?? <span class="quiet">not said</span>}{corrected && <span class="chip good">corrected</span>}</div>
            <button type="button" class="button ghost correct" onClick={() => edit(true)} aria-label={`Correct: ${label}`} data-testid={`correct-${field}`}>Correct</button>
          </>
        )}
      </dd>
    </div>
  )
}

export function CorrectForm({ label, field, claim, value, done }: { label: string; field: Field; claim: Claim; value: string; done: () => void }) {
  const [text, set] = useState(value)
  const select = useFocus<HTMLSelectElement>()
  const input = useFocus<HTMLInputElement>()
  const save = async (event: Event) => {
    event.preventDefault()
    const made = await decide(correction(claim, field, text), claim.etag)
    if (made) done()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    done()
  }
  return (
    <form class="correct-form" onSubmit={(event) => void save(event)} onKeyDown={keys}>
      {field === 'standing' ? (
        <select aria-label={label} value={text} onChange={(event) => set(event.currentTarget.value)} ref={select}>
          {STANDINGS.map((standing) => <option key={standing}>{standing}</option>)}
        </select>
      ) : (
        <input type="text" aria-label={`${label}, corrected`} value={text} placeholder={HINTS[field]} ref={input}
          onInput={(event) => set(event.currentTarget.value)} data-testid="correct-value" />
      )}
      <button type="submit" class="button strong" data-testid="correct-save">Save</button>
      <button type="button" class="button ghost" onClick={done}>Cancel</button>
    </form>
  )
}
