import { useState } from 'preact/hooks'
import { go, type Address } from '../../address/address'
import { AskError, write } from '../../api/ask'
import { useRun } from '../../api/events'
import type { Run, Status } from '../../model/sights'
import { Head } from '../../parts/head'
import { Failure } from '../../parts/states'
import { Files } from './files'
import { Paste } from './paste'
import { Progress } from './progress'
import { Samples } from './samples'

/** Three ways to begin: the samples, files, a pasted text; and how far the reading is. */
export function AddView({ address, status }: { address: Address; status?: Status }) {
  const [error, setError] = useState<AskError>()
  const [sending, setSending] = useState(false)
  const key = address.params.run ?? (status?.latest_run && ['waiting', 'waking', 'reading'].includes(status.latest_run.state) ? status.latest_run.key : undefined)
  const run = useRun(key)
  const begin = (body: object | FormData) => {
    setError(undefined)
    setSending(true)
    write<Run>('POST', '/api/runs', body)
      .then((made) => go({ view: 'add', params: { run: made.key } }), (problem) => setError(problem as AskError))
      .finally(() => setSending(false))
  }
  const empty = status?.empty === true
  const busy = sending || (run !== undefined && ['waiting', 'waking', 'reading'].includes(run.state))
  return (
    <div class="layout plain">
      <section class="content begin" aria-label="Add texts" data-testid="begin">
        <Head title={empty ? 'Who did what to whom, according to whom?' : 'Add texts'}
          note={empty ? 'This archive is empty. Give it texts, and it keeps what they tell as claims, each with its words and its chain of sources. Nothing leaves this machine.' : 'What is known already is not read again.'} />
        {error && <Failure error={error} />}
        {run && <Progress run={run} />}
        {status?.engine === 'missing' && <p class="doubt-line">The reading engine is not installed: texts can be looked at, but not read. See <code>araxes doctor</code>.</p>}
        <div class="ways">
          {status?.samples !== false && <Samples begin={begin} busy={busy} first={empty} />}
          <Files begin={begin} busy={busy} />
          <Paste begin={begin} busy={busy} />
        </div>
      </section>
    </div>
  )
}
