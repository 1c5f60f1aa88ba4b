import { describe, expect, it } from 'vitest'
import { table } from '../../examples/main-job/report/table.ts'
import { cut, padEnd, padStart, widthOf, wrap } from '../../examples/main-job/report/text-width.ts'

describe('text on a terminal', () => {
  it('counts a Chinese character as two columns', () => {
    expect(widthOf('VIP客户（15%）')).toBe(14)
    expect(padEnd('客户', 6)).toBe('客户  ')
    expect(padStart('客户', 6)).toBe('  客户')
    expect(padEnd('too long', 3)).toBe('too long')
  })

  it('breaks at blanks and between Chinese characters, never before closing punctuation', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('客户名册。', 8)).toEqual(['客户名', '册。'])
    expect(wrap('', 8)).toEqual([])
    expect(wrap('aVeryLongWordWithoutBlanks', 5)).toEqual(['aVeryLongWordWithoutBlanks'])
  })

  it('loses nothing but blanks', () => {
    const text = '部门 east 的 17 名客户中VIP 3 名，占 17.65%，上限 15%（至多 2 名）。'
    for (let width = 4; width < 80; width++) {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('cuts off with an ellipsis', () => {
    expect(cut('Review of the customer', 22)).toBe('Review of the customer')
    expect(cut('Review of the customer', 15)).toBe('Review of the…')
  })

  it('aligns columns of both widths', () => {
    const lines = table(
      [{ head: '部门', align: 'left' }, { head: '客户' }],
      [
        ['east', '7'],
        ['华东', '12'],
      ],
      '',
    )
    expect(lines).toEqual(['部门  客户', 'east     7', '华东    12'])
    expect(new Set(lines.map(widthOf)).size).toBe(1)
  })
})
