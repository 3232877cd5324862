import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { forget, useAnswer } from './answers'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Shown({ path }: { path: string }) {
  return <p>{useAnswer<string>(path).value ?? 'nothing'}</p>
}

/** Answers each request when it is told to, whether somebody still wants the answer or not. */
function slowServer(): ((text: string) => Promise<void>)[] {
  const answers: ((text: string) => Promise<void>)[] = []
  vi.stubGlobal('fetch', () => new Promise((answer) => {
    answers.push((text) => act(async () => {
      answer(Response.json(text))
      await new Promise((done) => setTimeout(done))
    }))
  }))
  return answers
}

it('an answer to an older question is dropped, however late it comes', async () => {
  const answers = slowServer()
  const page = render(<Shown path="/api/a" />)
  page.rerender(<Shown path="/api/ab" />)
  await answers[1]?.('new')
  await answers[0]?.('old')
  expect(page.container.textContent).toBe('new')
})

it('what was asked before the record changed is neither shown nor kept', async () => {
  const answers = slowServer()
  const page = render(<Shown path="/api/record" />)
  act(forget)
  await answers[0]?.('before')
  expect(page.container.textContent).toBe('nothing')
  await answers[1]?.('after')
  expect(page.container.textContent).toBe('after')
})
