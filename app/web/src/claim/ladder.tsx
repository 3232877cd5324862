import type { Claim } from '../model/record'
import type { Rung } from '../model/values'
import { stance, words } from '../model/wording'
import { formatAddress } from '../address/address'
import { Standing } from '../parts/standing'
import { WhenText } from './facts'

/** In which way this link passes it on: by phone, in a memoir, word for word. */
function manner(rung: Rung): string {
  const parts = [rung.medium, rung.directness === 'direct' ? 'word for word' : rung.directness === 'mixed' ? 'partly word for word' : undefined]
  return parts.filter(Boolean).join(', ')
}

function OneRung({ rung }: { rung: Rung }) {
  const cue = rung.cue?.map((one) => one.text).filter((text) => /\p{L}/u.test(text)).join(' … ')
  return (
    <li class={`rung${rung.role === 'unnamed' ? ' unnamed' : ''}`}>
      <div class="rung-name">
        {rung.key ? <a href={formatAddress({ view: 'actors', id: rung.key })}><bdi>{rung.name}</bdi></a> : <bdi>{rung.name}</bdi>}
        {rung.code && <span class="chip code">{rung.code}</span>}
      </div>
      {rung.text && rung.text !== rung.name && <div class="rung-words small">in the text: <bdi class="said">{rung.text}</bdi></div>}
      <div class="rung-manner small">
        {rung.role === 'publisher' ? <span>{rung.kind ? words(rung.kind) : 'publishes it'}</span> : <span class={`stance stance-${rung.stance}`}>{stance(rung.stance)}</span>}
        {cue && <span>by the word{cue.includes(' ') ? 's' : ''} <bdi class="said">{cue}</bdi></span>}
        {manner(rung) && <span>{manner(rung)}</span>}
        {rung.told && <span><WhenText when={rung.told} /></span>}
      </div>
    </li>
  )
}

/** According to whom, link by link: the publisher on top, the innermost source at the foot. */
export function Ladder({ claim }: { claim: Claim }) {
  return (
    <ol class="ladder" aria-label="According to whom" data-testid="ladder">
      {claim.ladder.map((rung, i) => <OneRung key={i} rung={rung} />)}
      <li class="rung foot"><Standing standing={claim.standing} /></li>
    </ol>
  )
}

/** The chain in one line, for lists. */
export function ChainLine({ chain }: { chain: readonly string[] }) {
  return (
    <span class="chain-line">
      {chain.map((name, i) => <span key={i}>{i > 0 && <span class="quiet" aria-label="according to" role="img"> ← </span>}<bdi>{name}</bdi></span>)}
    </span>
  )
}
