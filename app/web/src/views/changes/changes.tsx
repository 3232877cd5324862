import { useEffect, useState } from 'preact/hooks'
import { queryOf, setParams, type Address, type Params } from '../../address/address'
import { toggled } from '../../address/filters'
import { useAnswer } from '../../api/answers'
import { ExportMenu } from '../../graphics/export-menu'
import type { DocumentRow, Page } from '../../model/record'
import type { Comparison, Pair } from '../../model/sights'
import { count, number } from '../../model/wording'
import { Head } from '../../parts/head'
import { More } from '../../parts/more'
import { Empty, Failure, Waiting } from '../../parts/states'
import { CHANGE_ORDER, CHANGES } from './change-words'
import { Chooser } from './chooser'
import { Alone } from './alone'
import { PairRow } from './pair'
import { prose } from './prose'
import { suggest } from './suggest'

const SIDES = ['left', 'right', 'left_from', 'left_until', 'right_from', 'right_until'] as const
const STEP = 60

function isShared(pair: Pair): boolean {
  return pair.left.length > 0 && pair.right.length > 0
}

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
  const shared = pairs.filter(isShared)
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
            {shared.length > 0 && <h2 class="pairs-title">Told by both</h2>}
            <ol class="pairs">{shared.slice(0, shown).map((pair) => <PairRow key={`${pair.left[0]?.key} ${pair.right[0]?.key}`} pair={pair} />)}</ol>
            <More more={shown < shared.length ? () => show(shown + STEP) : undefined} loading={false} />
            <div class="alone-columns">
              <Alone title="Only told then" rows={pairs.flatMap((pair) => (pair.right.length === 0 ? pair.left : []))} />
              <Alone title="Only told later" rows={pairs.flatMap((pair) => (pair.left.length === 0 ? pair.right : []))} />
            </div>
          </>
        )}
      </section>
    </div>
  )
}
