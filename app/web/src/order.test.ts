/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A folder may use itself and those before it. */
const FLOORS = ['model', 'address', 'api', 'keys', 'parts', 'graphics', 'claim', 'views/record', 'views', 'page', '.']
const ROOT = resolve(__dirname)

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

function floorOf(path: string): number {
  const folder = relative(ROOT, dirname(path)) || '.'
  const at = FLOORS.findIndex((floor) => folder === floor || folder.startsWith(`${floor}/`))
  return at < 0 ? FLOORS.length : at
}

const sources = files(ROOT).filter((path) => !path.includes('.test.'))

describe('the sources', () => {
  it('use only folders before their own', () => {
    const faults = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)]
      .map((match) => resolve(dirname(path), match[1] ?? ''))
      .filter((target) => floorOf(target) > floorOf(path))
      .map((target) => `${relative(ROOT, path)} uses ${relative(ROOT, target)}`))
    expect(faults).toEqual([])
  })

  it('never make markup of text, and run no text as code', () => {
    const wrong = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/
    expect(sources.filter((path) => wrong.test(readFileSync(path, 'utf8'))).map((path) => relative(ROOT, path))).toEqual([])
  })

  it('ask nobody but the server they came from', () => {
    const elsewhere = sources.filter((path) => /['"`](https?:)?\/\/[a-z]/i.test(readFileSync(path, 'utf8').replaceAll('http://www.w3.org/2000/svg', '').replaceAll('placeholder="https://"', '')))
    expect(elsewhere.map((path) => relative(ROOT, path))).toEqual([])
  })

  it('are small', () => {
    expect(sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 200).map((path) => relative(ROOT, path))).toEqual([])
  })

  it('name no host in the lock file', () => {
    expect(readFileSync(join(ROOT, '../package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
