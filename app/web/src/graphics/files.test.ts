import { describe, expect, it } from 'vitest'
import { csv } from './files'

describe('a table as CSV', () => {
  it('quotes what needs it and leaves empty what is not known', () => {
    expect(csv({ columns: ['a', 'b'], rows: [['x "y", z', undefined], ['line\nline', 3]] })).toBe('a,b\r\n"x ""y"", z",\r\n"line\nline",3\r\n')
  })
  it('is not run by spreadsheets', () => {
    expect(csv({ columns: ['a'], rows: [['=HYPERLINK("x")'], ['+1'], ['-2 degrees']] })).toBe('a\r\n"\'=HYPERLINK(""x"")"\r\n\'+1\r\n\'-2 degrees\r\n')
  })
})
