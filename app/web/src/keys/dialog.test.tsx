import { render } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { listenToKeys, useKeys } from './keys'

function View({ run }: { run: () => void }) {
  useKeys('View', [{ key: 'Escape', does: 'close', run }])
  return <dialog open>over it</dialog>
}

it('an open dialog has all keys', () => {
  let ran = 0
  const stop = listenToKeys()
  const page = render(<View run={() => ran++} />)
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  expect([ran, event.defaultPrevented]).toEqual([0, false])
  page.unmount()
  stop()
})
