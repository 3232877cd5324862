import { setParams, type Params } from '../../address/address'
import type { DocumentRow } from '../../model/record'
import { shortDay } from '../../model/wording'
import { Choice } from '../../parts/choice'

type Way = 'text' | 'days'

/** One side of the comparison: a text, or what was published between two days. */
export function Chooser({ side, title, params, texts }: { side: 'left' | 'right'; title: string; params: Params; texts: readonly DocumentRow[] }) {
  const way: Way = params[side] !== undefined ? 'text' : 'days'
  const fallback = side === 'left' ? texts[0] : texts.at(-1)
  const choose = (next: Way) => setParams(next === 'text' ? { [side]: fallback?.key, [`${side}_from`]: undefined, [`${side}_until`]: undefined }
    : { [side]: undefined, [side === 'left' ? 'left_until' : 'right_from']: fallback?.published?.slice(0, 10) })
  const day = (end: 'from' | 'until') => (
    <label class="field"><span>{end === 'from' ? 'From' : 'Until'}</span>
      <input type="date" aria-label={`${title}: ${end}`} value={params[`${side}_${end}`] ?? ''} onChange={(event) => setParams({ [`${side}_${end}`]: event.currentTarget.value || undefined })} />
    </label>
  )
  return (
    <fieldset class="chooser">
      <legend>{title}</legend>
      <Choice<Way> label={title} value={way} options={[{ value: 'text', label: 'One text' }, { value: 'days', label: 'Published' }]} choose={choose} />
      {way === 'text' ? (
        <select aria-label={`${title}: text`} value={params[side]} onChange={(event) => setParams({ [side]: event.currentTarget.value })} data-testid={`compare-${side}`}>
          {texts.map((row) => <option key={row.key} value={row.key}>{[row.published && shortDay(row.published), row.title].filter(Boolean).join(' · ')}</option>)}
        </select>
      ) : <div class="chooser-days">{day('from')}{day('until')}</div>}
    </fieldset>
  )
}
