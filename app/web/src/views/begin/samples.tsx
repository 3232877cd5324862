import { Icon } from '../../parts/icon'

/** The quickest way to see what it does. */
export function Samples({ begin, busy, first }: { begin: (body: object) => void; busy: boolean; first: boolean }) {
  return (
    <section class="way" aria-labelledby="way-samples">
      <span class="empty-icon"><Icon name="samples" size={26} /></span>
      <h2 id="way-samples">Try the samples</h2>
      <p>Some twenty invented texts on one border quarrel: agency flashes, papers of both sides, a ministry's denial, and what memoirs say decades later.</p>
      <button type="button" class={first ? 'button strong' : 'button'} disabled={busy} onClick={() => begin({ samples: true })} data-testid="begin-samples">Read the samples</button>
    </section>
  )
}
