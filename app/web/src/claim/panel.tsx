import { formatAddress, setParams, type Params } from '../address/address'
import { useAnswer } from '../api/answers'
import type { Claim, Occurrence } from '../model/record'
import { Icon } from '../parts/icon'
import { Failure, Waiting } from '../parts/states'
import { ClaimCard } from './claim-card'
import { OccurrenceCard } from './occurrence-card'

/** Loads a claim and shows its card. */
export function ClaimOf({ claim, inReader }: { claim: string; inReader?: boolean }) {
  const answer = useAnswer<Claim>(`/api/claims/${encodeURIComponent(claim)}`)
  if (answer.error) return <Failure error={answer.error} />
  if (!answer.value || (answer.loading && answer.value.key !== claim)) return <Waiting lines={8} />
  return <ClaimCard key={answer.value.key} claim={answer.value} inReader={inReader} />
}

function OccurrenceOf({ occurrence, open }: { occurrence: string; open: (claim: string) => string }) {
  const answer = useAnswer<Occurrence>(`/api/occurrences/${encodeURIComponent(occurrence)}`)
  if (answer.error) return <Failure error={answer.error} />
  if (!answer.value) return <Waiting lines={8} />
  return <OccurrenceCard occurrence={answer.value} open={open} />
}

/** The evidence, always at the right: an occurrence, or one of its claims. */
export function EvidencePanel({ occurrence, claim, view = 'record', params }: { occurrence?: string; claim?: string; view?: string; params: Params }) {
  const open = (key: string) => formatAddress({ view, params: { ...params, open: occurrence, claim: key } })
  return (
    <aside class="panel" aria-label="Evidence" data-testid="evidence">
      <div class="panel-bar">
        {claim && occurrence
          ? <button type="button" class="button ghost" onClick={() => setParams({ claim: undefined })}><Icon name="back" />All sources</button>
          : <span class="panel-title">{claim ? 'Claim' : 'Evidence'}</span>}
        <button type="button" class="button ghost square" aria-label="Close evidence" onClick={() => setParams({ open: undefined, claim: undefined })}><Icon name="close" /></button>
      </div>
      <div class="panel-body">
        {claim ? <ClaimOf claim={claim} /> : occurrence && <OccurrenceOf occurrence={occurrence} open={open} />}
      </div>
    </aside>
  )
}
