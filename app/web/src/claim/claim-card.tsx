import { formatAddress } from '../address/address'
import { decide } from '../api/decide'
import type { Claim } from '../model/record'
import { Listed } from '../parts/listed'
import { Standing } from '../parts/standing'
import { FactList } from './fact-list'
import { published } from './facts'
import { Happening } from './happening'
import { Ladder } from './ladder'
import { Passage } from './passage'
import { Reasons } from './reasons'

const REVIEWS = { accepted: 'accepted', corrected: 'corrected', rejected: 'rejected' } as const

/** Accept or reject a claim. */
export function judge(claim: Claim, kind: 'accept' | 'reject'): void {
  void decide({ kind, claims: [claim.key] }, claim.etag)
}

/** All about one claim: the words, according to whom, the parts, and why it was read so. */
export function ClaimCard({ claim, inReader = false, judged = true }: { claim: Claim; inReader?: boolean; judged?: boolean }) {
  return (
    <article class="claim-card" data-testid="claim-card" data-key={claim.key}>
      <h2><Happening of={claim} /></h2>
      <p class="claim-state">
        <Standing standing={claim.standing} />
        {claim.review && <span class={claim.review === 'rejected' ? 'chip warn' : 'chip good'}>{REVIEWS[claim.review]}</span>}
        {claim.occurrence && <a class="small" href={formatAddress({ view: 'occurrence', id: claim.occurrence })}>All sources on this</a>}
      </p>
      {!inReader && (
        <figure>
          <Passage claim={claim} />
          <figcaption class="small">
            <bdi>{claim.document.title}</bdi> <span class="quiet"><Listed of={[claim.document.publisher, published(claim.document.published)]} by=", " /></span>{' '}
            <a href={formatAddress({ view: 'documents', id: claim.document.key, params: { claim: claim.key } })} data-testid="to-text">Read in the text</a>
          </figcaption>
        </figure>
      )}
      <section aria-label="Chain">
        <h3>According to</h3>
        <Ladder claim={claim} />
      </section>
      <FactList claim={claim} />
      <Reasons claim={claim} />
      {judged && (
        <div class="judge no-print">
          <button type="button" class="button" onClick={() => judge(claim, 'accept')} data-testid="accept">Accept</button>
          <button type="button" class="button" onClick={() => judge(claim, 'reject')} data-testid="reject">Reject</button>
        </div>
      )}
    </article>
  )
}
