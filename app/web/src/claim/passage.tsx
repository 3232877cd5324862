import type { Claim } from '../model/record'
import { segments, type Layer } from '../model/segments'

/** The sentences around a claim, with the words it rests on. Text stays text. */
export function Passage({ claim }: { claim: Claim }) {
  const { start, text } = claim.passage
  const layers: Layer<string>[] = [{ span: claim.content.span, as: 'in-content' }]
  for (const span of claim.evidence) layers.push({ span, as: 'in-evidence' })
  if (claim.trigger) layers.push({ span: claim.trigger.span, as: 'in-trigger' })
  return (
    <blockquote class="passage" dir="auto" data-testid="passage">
      {segments(start, start + text.length, layers).map((piece) => {
        const words = text.slice(piece.start - start, piece.end - start)
        return piece.as.length === 0 ? words : <mark key={piece.start} class={piece.as.join(' ')}>{words}</mark>
      })}
    </blockquote>
  )
}
