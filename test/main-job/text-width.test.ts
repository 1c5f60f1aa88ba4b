import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, money, share } from '../../examples/main-job/report/amount.ts'
import { cutApart, cutEnd, cutMiddle, shortName } from '../../examples/main-job/report/cut.ts'
import { namesAndFigures, table } from '../../examples/main-job/report/table.ts'
import { padEnd, padStart, widestOf, widthOf, wrap } from '../../examples/main-job/report/text-width.ts'

const upTo = (width: number) => (text: string) => widthOf(text) <= width

describe('text on a terminal', () => {
  it('counts a Chinese character as two columns, a combined mark as none, an emoji of several parts as two', () => {
    expect(widthOf('VIP客户（15%）')).toBe(14)
    expect(['é', 'e\u0301', '👩‍👩‍👧', '𠮷', 'ｱ', 'Ａ'].map(widthOf)).toEqual([1, 1, 2, 2, 1, 2])
    expect(padEnd('客户', 6)).toBe('客户  ')
    expect(padStart('客户', 6)).toBe('  客户')
    expect(padEnd('too long', 3)).toBe('too long')
  })

  it('knows what terminals do not agree on', () => {
    expect([widthOf('“等待”…'), widestOf('“等待”…')]).toEqual([7, 10])
    expect([widthOf('Привет'), widestOf('Привет')]).toEqual([6, 12])
  })

  it('breaks at blanks and between Chinese characters, never before closing punctuation', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('客户名册。', 8)).toEqual(['客户名', '册。'])
    expect(wrap('', 8)).toEqual([])
  })

  it('breaks within a word where it is longer than a line', () => {
    expect(wrap('to aVeryLongWordWithoutBlanks it', 8)).toEqual(['to', 'aVeryLon', 'gWordWit', 'houtBlan', 'ks it'])
    expect(wrap('👩‍👩‍👧'.repeat(3), 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
  })

  it('loses nothing but blanks', () => {
    const text = '部门 east 的 17 名客户中VIP 3 名，占 17.65%，上限 15%（至多 2 名）。'
    for (let width = 4; width < 80; width++) {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('of any kind is never wider than asked for, on any terminal, and keeps every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 8, max: 80 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(widestOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('a cut', () => {
  it('keeps the ends of a name, the beginning of a sentence', () => {
    expect(cutMiddle('311 Service Request Queens', upTo(15))).toBe('311 Serv…Queens')
    expect(cutMiddle('客户服务中心一部', upTo(9))).toBe('客户…一部')
    expect(cutEnd('Review of the customer', upTo(15))).toBe('Review of the…')
    expect(cutEnd('Review of the customer', upTo(22))).toBe('Review of the customer')
    expect(cutEnd('aVeryLongWordWithoutBlanks', upTo(8))).toBe('aVeryLo…')
    expect(widestOf(shortName('x'.repeat(41)))).toBe(40)
  })

  it('keeps names apart by a number where nothing else does', () => {
    const names = ['same beginning 1 and the same end', 'same beginning 2 and the same end', 'another']
    expect(cutApart(names, upTo(14))).toEqual(['same…e end #1', 'same…e end #2', 'another'])
  })

  it('is never the same for two names', () => {
    const alike = fc.tuple(fc.constantFrom('a', '客'), fc.integer({ min: 1, max: 99 }))
    const name = alike.map(([letter, number]) => `${letter.repeat(30)}${number}${letter.repeat(30)}`)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), fc.integer({ min: 8, max: 30 }), (names, width) => {
        const cuts = cutApart(names, upTo(width))
        expect(new Set(cuts).size).toBe(names.length)
        for (const text of cuts) expect(widthOf(text)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('a table', () => {
  it('aligns columns of both widths', () => {
    const rows = [
      ['east', '7'],
      ['华东', '12'],
    ]
    const lines = table(namesAndFigures(['部门', '客户']), rows)
    expect(lines).toEqual(['  部门  客户', '  east     7', '  华东    12'])
    expect(new Set(lines.map(widthOf)).size).toBe(1)
  })

  it('is at most a page wide on any terminal, whatever the names, and its names stay apart', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map(text => text.replace(/\s+/g, '_'))
    const names = fc.uniqueArray(name, { maxLength: 30 })
    const heads = ['cases', '逾期结案', 'late', 'share']
    fc.assert(
      fc.property(names, fc.constantFrom('section', '部门'), fc.nat(999_999), (names, head, count) => {
        const figures = heads.map(() => count.toLocaleString('en'))
        const [, ...lines] = table(
          namesAndFigures([head, ...heads]),
          names.map(name => [name, ...figures]),
        )
        for (const line of lines) expect(widestOf(line)).toBeLessThanOrEqual(80)
        expect(new Set(lines).size).toBe(names.length)
      }),
    )
  })

  it('shows of a name what there is room for', () => {
    const names = [
      'Отдел обслуживания клиентов номер один',
      'Department of Buildings and Sanitation, of the City of Paris',
    ]
    const rows = names.map(name => [name, '1,234,567', '1,234,567', '1,234,567', '100.0 %'])
    const lines = table(namesAndFigures(['section', 'cases', 'late', 'open', 'share']), rows)
    expect(lines[1]).toMatch(/^ {2}Отдел.+…/)
    expect(lines[2]).toMatch(/^ {2}Departm.*….*Paris /)
  })
})

describe('figures', () => {
  it('of money have separators and are not rounded', () => {
    expect(['0', '1234567.891', '-11062.06', '12345678901234567890.123456'].map(money)).toEqual([
      '0',
      '1,234,567.891',
      '-11,062.06',
      '12,345,678,901,234,567,890.123456',
    ])
  })

  it('of one are in the singular', () => {
    expect([counted(1, 'line'), counted(2, 'line'), counted(1_340, 'stretch', 'stretches')]).toEqual([
      '1 line',
      '2 lines',
      '1,340 stretches',
    ])
    expect([share(1, 8), share(0, 0)]).toEqual(['12.5 %', '-'])
  })
})
