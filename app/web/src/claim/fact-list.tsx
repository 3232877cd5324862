import { formatAddress } from '../address/address'
import type { Claim } from '../model/record'
import type { Party } from '../model/values'
import { figureWritten } from './correction'
import { FactRow } from './fact-row'
import { WhenText, whereText } from './facts'
import { capital, partyName } from './happening'
import { Standing } from '../parts/standing'

function PartyText({ party }: { party: Party }) {
  const name = partyName(party)
  return (
    <>
      {party.key ? <a href={formatAddress({ view: 'actors', id: party.key })}><bdi>{name}</bdi></a> : <bdi>{name}</bdi>}
      {party.code && <span class="chip code">{party.code}</span>}
      {party.name && party.name !== party.text && <span class="small quiet">written <bdi class="said">{party.text}</bdi></span>}
    </>
  )
}

/** Who, whom, when, where, how many, and how it stands; each can be corrected. */
export function FactList({ claim }: { claim: Claim }) {
  const { actor, recipient, when, where, type, figures = [] } = claim
  return (
    <dl class="facts" data-testid="facts">
      <FactRow label="Who" field="actor" claim={claim} value={partyName(actor)} corrected={actor?.corrected}>{actor && <PartyText party={actor} />}</FactRow>
      <FactRow label="To whom" field="recipient" claim={claim} value={partyName(recipient)} corrected={recipient?.corrected}>
        {recipient && <PartyText party={recipient} />}
      </FactRow>
      <FactRow label="What" field="category" claim={claim} value={type?.plover}>
        {type && <><span>{capital(type.label)}</span><span class="chip code" title="PLOVER">{[type.plover, type.mode].filter(Boolean).join(' ')}</span>{type.cameo && <span class="chip code" title="CAMEO">{type.cameo}</span>}</>}
      </FactRow>
      <FactRow label="When" field="when" claim={claim} value={when?.edtf ?? when?.value} corrected={when?.corrected}>
        {when && <><WhenText when={when} />{when.text && <span class="small quiet">from <bdi class="said">{when.text}</bdi>{ANCHORS[when.anchor ?? ''] ?? ''}</span>}</>}
      </FactRow>
      <FactRow label="Where" field="where" claim={claim} value={where?.place?.name ?? where?.text} corrected={where?.corrected}>
        {where && <><bdi>{whereText(where)}</bdi>{where.place?.country && <span class="chip code">{where.place.country}</span>}{!where.place && <span class="small quiet">not on the map</span>}</>}
      </FactRow>
      <FactRow label="How many" field="figure" claim={claim} value={figures[0] && figureWritten(figures[0])} corrected={figures.some((figure) => figure.corrected)}>
        {figures.length > 0 ? figures.map((figure) => <bdi class="number" key={figure.label}>{figure.label}</bdi>) : undefined}
      </FactRow>
      <FactRow label="Stands" field="standing" claim={claim} value={claim.standing}><Standing standing={claim.standing} /></FactRow>
    </dl>
  )
}

const ANCHORS: Record<string, string> = { published: ', counted from the day of publication', narrative: ', counted from the time told about' }
