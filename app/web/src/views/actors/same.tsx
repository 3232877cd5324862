import { useRef, useState } from 'preact/hooks'
import { formatAddress, queryOf } from '../../address/address'
import { useAnswer } from '../../api/answers'
import { decide, undo } from '../../api/decide'
import type { Page } from '../../model/record'
import type { Actor, ActorRow } from '../../model/sights'
import { useKeptFocus } from '../../parts/kept-focus'

function Other({ actor, other }: { actor: Actor; other: ActorRow }) {
  return (
    <li class="same-row">
      <a href={formatAddress({ view: 'actors', id: other.key })}><bdi>{other.name}</bdi></a>{other.code && <span class="chip code">{other.code}</span>}
      <button type="button" class="button" onClick={() => void decide({ kind: 'merge', actors: [actor.key, other.key] })} data-testid="merge">Merge</button>
    </li>
  )
}

/** Who is the same: what was merged, with a way back; who may be; and a search for others. */
export function SameActors({ actor }: { actor: Actor }) {
  const [text, set] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useKeptFocus(list, field)
  const found = useAnswer<Page<ActorRow>>(text.trim().length > 1 ? `/api/actors${queryOf({ q: text.trim(), limit: '8' })}` : undefined).value?.items ?? []
  const merges = (actor.merges ?? []).filter((merge) => !merge.undone)
  return (
    <section class="same">
      <h2>The same?</h2>
      {merges.length > 0 && (
        <ul>{merges.map((merge) => <li class="same-row" key={merge.key}><bdi>{merge.label}</bdi><button type="button" class="button" onClick={() => void undo(merge.key)}>Take back</button></li>)}</ul>
      )}
      {(actor.alike ?? []).length > 0 && <><h3>May be the same</h3><ul>{actor.alike?.map((other) => <Other key={other.key} actor={actor} other={other} />)}</ul></>}
      <label class="field"><span>Merge with another</span><input ref={field} type="search" placeholder="Name" value={text} onInput={(event) => set(event.currentTarget.value)} /></label>
      <ul ref={list}>{found.filter((other) => other.key !== actor.key).map((other) => <Other key={other.key} actor={actor} other={other} />)}</ul>
    </section>
  )
}
