import { render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { listenToKeys, press, useKeys } from './keys'

const pressed: string[] = []
function Listener({ title, keys }: { title: string; keys: string[] }) {
  useKeys(title, keys.map((key) => ({ key, does: key, run: () => pressed.push(`${title}:${key}`) })))
  return <input aria-label="field" />
}
afterEach(() => pressed.splice(0))

describe('keys', () => {
  it('the group that came last has the first word', () => {
    const page = render(<><Listener title="page" keys={['j', '?']} /><Listener title="view" keys={['j']} /></>)
    expect([press('j', 0), press('?', 0), press('x', 0)]).toEqual([true, true, false])
    expect(pressed).toEqual(['view:j', 'page:?'])
    page.unmount()
    expect(press('j', 0)).toBe(false)
  })

  it('two keys are one command when they come soon after each other', () => {
    const page = render(<Listener title="page" keys={['g r', 'r']} />)
    press('g', 1000)
    press('r', 1500)
    press('g', 5000)
    press('r', 9000)
    expect(pressed).toEqual(['page:g r', 'page:r'])
    page.unmount()
  })

  it('leave writing alone', () => {
    const stop = listenToKeys()
    const page = render(<Listener title="page" keys={['j']} />)
    page.getByLabelText('field').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    expect(pressed).toEqual(['page:j'])
    page.unmount()
    stop()
  })
})
