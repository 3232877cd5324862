import { formatAddress } from '../../address/address'
import { AskError, write } from '../../api/ask'
import { tell } from '../../api/notice'
import type { Run } from '../../model/sights'
import { count, number } from '../../model/wording'

const SAYS: Record<Run['state'], string> = {
  waiting: 'Waiting for its turn', waking: 'The reading engine starts: some seconds', reading: 'Reading', done: 'Read', failed: 'Could not be read', stopped: 'Stopped',
}

function stop(run: Run): void {
  write<Run>('DELETE', `/api/runs/${encodeURIComponent(run.key)}`).catch((error: unknown) => {
    if (error instanceof AskError) tell({ text: error.message, help: error.help, wrong: true })
  })
}

/** What became of it, or is becoming. */
function outcome(run: Run): string {
  if (run.state !== 'done') return SAYS[run.state]
  if (run.read > 0) return SAYS.done
  return run.known > 0 ? 'Already in the archive' : 'Nothing could be read'
}

/** How far a reading is, and what could not be read. */
export function Progress({ run }: { run: Run }) {
  const taken = run.read + run.known
  const going = run.state === 'waiting' || run.state === 'waking' || run.state === 'reading'
  const first = run.documents?.length === 1 ? run.documents[0] : undefined
  return (
    <section class={`run ${run.state}`} aria-label="Reading" aria-live="polite" data-testid="run" data-state={run.state}>
      <div class="run-head">
        <h2>{outcome(run)}: <bdi>{run.label}</bdi></h2>
        {going && <button type="button" class="button" onClick={() => stop(run)}>Stop</button>}
        {run.state === 'done' && taken > 0 && <span class="card-links"><a class="button strong" href={first ? formatAddress({ view: 'documents', id: first.key }) : '/record'} data-testid="run-result">{first ? 'Open the text' : 'Go to the record'}</a></span>}
      </div>
      <progress class="progress" max={run.total ?? 1} value={going && run.total === undefined ? undefined : run.state === 'done' ? (run.total ?? 1) : run.done} aria-label="Texts read" />
      <p class="small">
        <span class="number">{run.total === undefined ? count(run.done, 'text') : `${number(run.done)} of ${count(run.total, 'text')}`}</span>
        {run.known > 0 && <span>, {number(run.known)} known before and not read again</span>}
        {run.claims !== undefined && run.read > 0 && <span class="number">, {count(run.claims, 'claim')}</span>}
        {going && run.current && <span class="quiet">, now <bdi>{run.current}</bdi></span>}
      </p>
      {run.problem && <p class="run-problem">{run.problem}</p>}
      {run.refused.length > 0 && (
        <details class="small" open><summary>{count(run.refused.length, 'file')} could not be read{taken > 0 && '; the others were'}</summary>
          <ul>{run.refused.map((one) => <li key={one.name}><bdi>{one.name}</bdi>: {one.why}</li>)}</ul>
        </details>
      )}
    </section>
  )
}
