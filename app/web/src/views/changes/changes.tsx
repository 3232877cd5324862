import { useEffect, useState } from 'preact/hooks'
import { queryOf, setParams, type Address, type Params } from '../../address/address'
import { toggled } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { ExportMenu } from '../../graphics/export-menu'
import type { DocumentRow, Page } from '../../model/record'
import type { Comparison } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Head } from '../../parts/head'
import { More } from '../../parts/more'
import { Empty, Failure, Waiting } from '../../parts/states'
import { CHANGE_ORDER, CHANGES } from './change-words'
import { Chooser } from './chooser'
import { PairRow } from './pair'
import { prose } from './prose'
import { suggest } from './suggest'

const SIDES = ['left', 'right', 'left_from', 'left_until', 'right_from', 'right_until'] as const
const STEP = 60

/** View 7: what changed since: two texts, or the texts of two times. */
export function ChangesView({ address }: { address: Address }) {
  const texts = useAnswer<Page<DocumentRow>>('/api/documents?limit=500').value?.items
  const asked: Params = Object.fromEntries(SIDES.flatMap((name) => (address.params[name] === undefined ? [] : [[name, address.params[name]]])))
  const ready = Object.keys(asked).length > 0
  useEffect(() => {
    const found = !ready && texts ? suggest(texts) : undefined
    if (found) setParams(found)
  }, [ready, texts])
  const answer = useAnswer<Comparison>(ready ? `/api/compare${queryOf(asked)}` : undefined)
  const comparison = answer.value
  const [shown, show] = useState(STEP)
  useEffect(() => show(STEP), [comparison, address.params.change])
  const only = (address.params.change ?? '').split(',').filter((one) => one !== '')
  const pairs = (comparison?.pairs ?? []).filter((pair) => only.length === 0 || pair.changes.some((change) => only.includes(change)))
  return (
    <div class="layout plain">
      <section class="content" aria-label="Changes" data-testid="changes">
        <Head title="What changed since" note={comparison ? `${count(comparison.pairs.length, 'happening')} compared` : 'what was told then, and what was told later'}>
          <ExportMenu name="changes" command={comparison?.command} json={() => comparison} text={comparison && (() => prose(comparison))} table={() => ({
            columns: ['changes', 'left', 'left_standing', 'left_chain', 'right', 'right_standing', 'right_chain'],
            rows: pairs.map((pair) => [pair.changes.join(' '), pair.left[0]?.content.text, pair.left[0]?.standing, pair.left[0]?.chain.join(' <- '), pair.right[0]?.content.text, pair.right[0]?.standing, pair.right[0]?.chain.join(' <- ')]),
          })} />
        </Head>
        {texts && texts.length < 2 && <Empty icon="changes" title="Two texts are needed"><p>Add another text: a memoir beside the press of the day, or tomorrow's report beside today's. <a class="button strong" href="/add">Add texts</a></p></Empty>}
        {ready && texts && <div class="choosers"><Chooser side="left" title="Told then" params={asked} texts={texts} /><Chooser side="right" title="Told later" params={asked} texts={texts} /></div>}
        {answer.error && <Failure error={answer.error} />}
        {ready && !comparison && answer.loading && <Waiting />}
        {comparison && (
          <>
            <div class="chips change-counts" role="group" aria-label="Changes">
              {CHANGE_ORDER.filter((change) => comparison.counts[change]).map((change) => (
                <button type="button" key={change} class={`change tone-${CHANGES[change].tone}`} aria-pressed={only.includes(change)} title={CHANGES[change].says} onClick={() => setParams({ change: toggled(address.params.change, change) })}>
                  <span class="change-sign" aria-hidden="true">{CHANGES[change].sign}</span>{CHANGES[change].label} <span class="number">{number(comparison.counts[change] ?? 0)}</span>
                </button>
              ))}
            </div>
            <div class="pair pair-head" aria-hidden="true"><h2><bdi>{comparison.left.label}</bdi></h2><span /><h2><bdi>{comparison.right.label}</bdi></h2></div>
            <ol class="pairs">{pairs.slice(0, shown).map((pair, i) => <PairRow key={`${pair.occurrence ?? ''} ${pair.left[0]?.key ?? ''} ${pair.right[0]?.key ?? i}`} pair={pair} />)}</ol>
            <More more={shown < pairs.length ? () => show(shown + STEP) : undefined} loading={false} />
          </>
        )}
      </section>
    </div>
  )
}
