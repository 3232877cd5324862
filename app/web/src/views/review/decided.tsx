import { usePages } from '../../api/pages'
import { undo } from '../../api/decide'
import type { Decision } from '../../model/record'
import { capital } from '../../claim/happening'
import { shortDay } from '../../model/wording'
import { Icon } from '../../parts/icon'
import { More } from '../../parts/more'
import { Failure } from '../../parts/states'

/** What was decided, the newest first; each can be taken back. */
export function Decided() {
  const pages = usePages<Decision>('/api/decisions?limit=40')
  return (
    <aside class="panel" aria-label="Decided" data-testid="decided">
      <div class="panel-bar"><span class="panel-title">Decided</span></div>
      <div class="panel-body">
        {pages.error && <Failure error={pages.error} />}
        {pages.items.length === 0 && !pages.loading && <p class="quiet small">Nothing yet. Decisions are kept beside the texts and outlast a new reading.</p>}
        <ol class="decisions">
          {pages.items.map((decision) => (
            <li key={decision.key} class={decision.undone ? 'undone' : undefined} data-testid="decision">
              <span class="decision-words"><bdi>{capital(decision.label)}</bdi><span class="small quiet">{decision.by}, {shortDay(decision.at)}</span></span>
              {!decision.undone && <button type="button" class="button ghost" onClick={() => void undo(decision.key)} aria-label={`Undo: ${decision.label}`}><Icon name="undo" />Undo</button>}
            </li>
          ))}
        </ol>
        <More more={pages.more} loading={pages.loading} />
      </div>
    </aside>
  )
}
