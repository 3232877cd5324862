import { formatAddress, setParams, type Address } from '../../address/address'
import { useAnswer } from '../../api/answers'
import { ClaimList } from '../../claim/claim-list'
import { ExportMenu } from '../../graphics/export-menu'
import type { OccurrenceRow } from '../../model/record'
import type { Actor } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Choice } from '../../parts/choice'
import { Head } from '../../parts/head'
import { Icon } from '../../parts/icon'
import { Listed } from '../../parts/listed'
import { Failure, Waiting } from '../../parts/states'
import { Row } from '../record/row'
import { recordTable } from '../record/table'
import { Roles } from './roles'
import { SameActors } from './same'

type Part = 'did' | 'received' | 'said'

function Rows({ rows, all, total }: { rows: readonly OccurrenceRow[]; all: string; total: number }) {
  if (rows.length === 0) return <p class="quiet">Nothing of this kind is recorded.</p>
  return <><ol class="rows">{rows.map((row) => <Row key={row.key} row={row} open={false} params={NO_PARAMS} />)}</ol>{total > rows.length && <p class="more"><a class="button" href={all}>All in the record</a></p>}</>
}

const NO_PARAMS = {}

/** An actor: names, roles by date, what it did, what was done to it, what it says, who is the same. */
export function ActorView({ address }: { address: Address }) {
  const answer = useAnswer<Actor>(`/api/actors/${encodeURIComponent(address.id ?? '')}`)
  const actor = answer.value
  if (answer.error) return <div class="layout plain"><div class="content"><Failure error={answer.error} /></div></div>
  if (!actor) return <div class="layout plain"><div class="content"><Waiting /></div></div>
  const most: Part = actor.does >= actor.receives && actor.does >= actor.tells ? 'did' : actor.receives >= actor.tells ? 'received' : 'said'
  const part = (address.params.part as Part | undefined) ?? most
  const names = (actor.names ?? []).length > 0 ? actor.names ?? [] : (actor.variants ?? []).map((name) => ({ name, documents: 0 }))
  return (
    <div class="layout plain">
      <section class="content" aria-label="Actor" data-testid="actor-page">
        <a class="back-link small no-print" href="/actors"><Icon name="back" size={12} />Actors</a>
        <Head title={<><bdi>{actor.name}</bdi> {actor.code && <span class="chip code">{actor.code}</span>}</>} note={<Listed of={[actor.kind, actor.role, count(actor.documents, 'text')]} />}>
          <ExportMenu name="actor" json={() => actor} filters={{ party: actor.key }} table={() => recordTable([...(actor.did ?? []), ...(actor.received ?? [])])} />
        </Head>
        <div class="actor-columns">
          <div class="actor-main">
            {(actor.roles ?? []).length > 0 && <section class="actor-part"><h2>Roles by date</h2><Roles roles={actor.roles ?? []} /></section>}
            <Choice<Part> label="What" value={part} choose={(value) => setParams({ part: value }, false)} options={[
              { value: 'did', label: `Did ${number(actor.does)}` }, { value: 'received', label: `Was done to ${number(actor.receives)}` }, { value: 'said', label: `Said ${number(actor.tells)}` },
            ]} />
            <div class="actor-part">
              {part === 'did' && <Rows rows={actor.did ?? []} total={actor.does} all={formatAddress({ view: 'record', params: { actor: actor.key } })} />}
              {part === 'received' && <Rows rows={actor.received ?? []} total={actor.receives} all={formatAddress({ view: 'record', params: { recipient: actor.key } })} />}
              {part === 'said' && ((actor.said ?? []).length > 0 ? <ClaimList rows={actor.said ?? []} /> : <p class="quiet">Nothing is told on its word.</p>)}
            </div>
          </div>
          <div class="actor-side">
            <section class="actor-part"><h2>Names in the texts</h2><ul class="chips">{names.map(({ name, documents }) => <li class="chip" key={name}><bdi>{name}</bdi>{documents > 0 && <span class="number quiet">{documents}</span>}</li>)}</ul></section>
            <SameActors actor={actor} />
            {(actor.partners ?? []).length > 0 && (
              <section class="actor-part"><h2>With whom</h2>
                <ul class="partners">{actor.partners?.map((partner) => <li key={partner.key}><a href={formatAddress({ view: 'actors', id: partner.key })}><bdi>{partner.name}</bdi></a><span class="small quiet number">{[partner.does && `→ ${partner.does}`, partner.receives && `← ${partner.receives}`].filter(Boolean).join('  ')}</span></li>)}</ul>
              </section>
            )}
            {(actor.documents_list ?? []).length > 0 && (
              <section class="actor-part"><h2>Texts</h2>
                <ul class="partners">{actor.documents_list?.map((row) => <li key={row.key}><a href={formatAddress({ view: 'documents', id: row.key })}><bdi>{row.title}</bdi></a></li>)}</ul>
              </section>
            )}
          </div>
        </div>
      </section>
    </div>
  )
}
