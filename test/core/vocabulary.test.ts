/** What an office calls its codes. */
import { expect, test } from 'vitest'
import { customerGrading, defineRegulation, memoryStore, open } from '../../src/index.ts'

const LIMITS = { vipMinBeds: 500, vipMinAnnualVolume: '500', preferredMinBeds: 200, preferredMinAnnualVolume: '100' }
const given = { ...LIMITS, majorLossThreshold: '100000', eliminationCriteria: ['left'] }
const office = open({ store: memoryStore(), regulations: [customerGrading(given)] })

test.each([
  ['grade', 'preferred', '优选类客户', 'preferred'],
  ['grade', 'vip', 'VIP客户', 'VIP'],
  ['condition', 'businessLicence', '营业执照', 'business licence'],
  ['condition', 'size', '规模', 'size'],
  ['paper', 'customer-structure', '客户结构规划', 'customer structure'],
  ['rule', 'vip-share-of-department', '部门VIP客户占比上限', "Cap on VIP customers' share of a department"],
  ['grade', 'gold', 'gold', 'gold'],
] as const)('%s %s', (kind, code, zh, en) => {
  expect(office.word(kind, code, 'zh')).toBe(zh)
  expect(office.word(kind, code, 'en')).toBe(en)
})

test('words of a context and of a regulation for one kind stand together; the later one says it', () => {
  const of = (words: object) =>
    defineRegulation({ id: 'own', title: { zh: '自定', en: 'own' }, edition: '1', ...words })
  const own = of({ words: { grade: { gold: '金', vip: '贵宾' }, seal: { wax: '蜡' } } })
  const both = open({ store: memoryStore(), regulations: [customerGrading(given), own()] })
  const told = ['gold', 'vip', 'qualified'].map(code => both.word('grade', code, 'zh'))
  expect([...told, both.word('seal', 'wax', 'en')]).toEqual(['金', '贵宾', '合格类客户', 'wax'])
})

test.each([
  [['colour', 'red', 'zh'], 'kind', /one of .*grade/],
  [['toString', 'red', 'zh'], 'kind', /one of/],
  [['grade', 7, 'zh'], 'code', /text/],
  [['grade', 'vip', 'fr'], 'language', /zh or en/],
])('%j is refused', (asked, field, message) => {
  const ask = () => (office.word as (...args: unknown[]) => string)(...asked)
  expect(ask).toThrow(expect.objectContaining({ code: 'INVALID_QUERY' }))
  expect(ask).toThrow(message)
  expect(ask).toThrow(field)
})
