import { formatAddress } from '../address/address'
import type { Claim } from '../model/record'
import { words } from '../model/wording'

const OF = { event: 'what happened', claim: 'how it stands', link: 'who says so' } as const

/** Why the program read it so: rules by file and line, what it is unsure of, what people decided. */
export function Reasons({ claim }: { claim: Claim }) {
  const { polarity, certainty, mode } = claim.factuality
  const doubts = claim.doubt?.reasons ?? []
  const others = [claim.answers, ...(claim.answered_by ?? [])].filter((key): key is string => key !== undefined)
  return (
    <>
      {others.length > 0 && (
        <p class="answers small">
          {claim.answers && <a href={formatAddress({ view: 'documents', id: claim.answers.split('.')[0], params: { claim: claim.answers } })}>Answers another claim of this text</a>}
          {claim.answered_by?.map((key) => <a key={key} href={formatAddress({ view: 'documents', id: key.split('.')[0], params: { claim: key } })}>Is denied or doubted in this text</a>)}
        </p>
      )}
      <details class="reasons">
        <summary>Why it was read so</summary>
        <p class="small">Factuality: {[polarity, certainty, mode].filter(Boolean).join(', ')}.</p>
        <ul class="rules">
          {claim.rules.map((rule) => (
            <li key={`${rule.rule} ${rule.of}`}>
              <code>{rule.rule}</code> <span class="small quiet">{OF[rule.of]}</span>
              {rule.words && <pre class="rule-words">{rule.words}</pre>}
            </li>
          ))}
        </ul>
        {doubts.length > 0 && <><h3>What it is unsure of</h3><ul class="doubts small">{doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul></>}
        <code class="command">{`araxes explain '${claim.document.id}'${claim.trigger ? `:"${claim.trigger.text}"` : ''}`}</code>
      </details>
      {(claim.decisions ?? []).length > 0 && (
        <section class="decided">
          <h3>Decided by people</h3>
          <ul class="small">
            {claim.decisions?.map((decision) => (
              <li key={decision.key} class={decision.undone ? 'undone' : undefined}>{words(decision.kind)}: <bdi>{decision.label}</bdi> <span class="quiet">{decision.by}, {decision.at.slice(0, 10)}</span></li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
