/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget } from '../api/answers'
import { App } from './app'

/** Answers to the samples, as the server gave them. */
function answer(path: string): string | undefined {
  const [, , kind = '', key, part] = path.replace(/\?.*/, '').split('/')
  const singular: Record<string, string> = { occurrences: 'occurrence', documents: 'document', claims: 'claim', actors: 'actor' }
  const name = part === 'text' ? 'text' : key === undefined ? kind : singular[kind]
  try {
    return readFileSync(resolve(__dirname, '../../answers', `${name}.json`), 'utf8')
  } catch {
    return undefined
  }
}

/** What documents may say; none of it may become anything but text. */
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'><svg onload=alert(3)>&lt;b&gt;javascript:alert(4)'
let hostile = false

beforeAll(() => {
  for (const side of ['clientWidth', 'clientHeight'] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 900 })
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} })
})

beforeEach(() => {
  forget()
  vi.stubGlobal('fetch', vi.fn(async (path: string) => {
    const text = path.startsWith('/api/') ? answer(path) : undefined
    if (text === undefined) return new Response('{"title":"There is no such thing","detail":"Choose another.","status":404}', { status: 404 })
    const poisoned = hostile ? text.replace(/("(?:title|label|text|words|name|publisher|voice|value|quote)": ")/g, `$1${HOSTILE.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}`) : text
    return new Response(poisoned, { status: 200, headers: { 'content-type': 'application/json' } })
  }))
})
afterEach(() => {
  cleanup()
  hostile = false
})

function open(path: string) {
  history.replaceState(null, '', path)
  return render(<App />)
}

const VIEWS: [string, string][] = [
  ['/record', 'occurrence'], ['/record?open=x', 'occurrence-card'], ['/record?claim=x', 'claim-card'], ['/occurrence/x', 'source-grid'], ['/documents', 'document'],
  ['/documents/x?claim=x', 'ladder'], ['/documents/x', 'mark'], ['/timeline', 'time'], ['/map', 'place'], ['/actors', 'dyad'], ['/actors?as=network', 'knot'],
  ['/actors?as=list', 'actor'], ['/actors/x', 'actor-page'], ['/changes?left=a&right=b', 'changes'], ['/review', 'review-card'], ['/add', 'begin'],
]

describe('the page', () => {
  it.each(VIEWS)('draws %s', async (path, shown) => {
    const page = open(path)
    await waitFor(() => expect(page.getAllByTestId(shown).length).toBeGreaterThan(0))
    expect(page.queryByTestId('failure')).toBeNull()
  })

  it.each(VIEWS)('keeps hostile words of documents as text: %s', async (path, shown) => {
    hostile = true
    const page = open(path)
    await waitFor(() => expect(page.getAllByTestId(shown).length).toBeGreaterThan(0))
    expect(page.container.querySelectorAll('img, script, iframe, object, embed, [onload], [onerror], [onclick]').length).toBe(0)
    expect([...page.container.querySelectorAll('a[href]')].filter((link) => !/^(\/|#main|https?:)/.test(link.getAttribute('href') ?? ''))).toEqual([])
  })

  it('says what is wrong, and what to do', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => new Response('{"title":"There is no such occurrence","detail":"Go back to the record.","status":404}', { status: 404 })))
    const page = open('/occurrence/x')
    await waitFor(() => expect(page.getByTestId('failure').textContent).toContain('Go back to the record.'))
  })

  it('says so when nobody answers', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('refused'))))
    const page = open('/record')
    await waitFor(() => expect(page.getByTestId('failure').textContent).toContain('araxes serve'))
  })

  it('lists its keys', async () => {
    const page = open('/record')
    await waitFor(() => page.getAllByTestId('occurrence'))
    fireEvent.keyDown(document.body, { key: '?' })
    expect(page.getByTestId('keys').textContent).toContain('next occurrence')
  })

  it('keeps in the address what is open', async () => {
    const page = open('/record')
    await waitFor(() => page.getAllByTestId('occurrence'))
    fireEvent.keyDown(document.body, { key: 'j' })
    const key = page.getAllByTestId('occurrence')[0]?.getAttribute('data-key') ?? 'none'
    expect(new URLSearchParams(location.search).get('open')).toBe(key)
    await waitFor(() => page.getByTestId('occurrence-card'))
  })
})
