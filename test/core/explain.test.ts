/** Sentences for people: nothing that somebody named is written otherwise, and one is not told as many. */
import { describe, expect, test } from 'vitest'
import { dutySentence, findingSentence } from '../../src/core/explain.ts'
import type { Finding, Language } from '../../src/core/finding.ts'
import type { Obligation } from '../../src/core/obligation.ts'

const title = { zh: '客户签收礼品', en: 'The customer signs for a gift' }
const vocabulary = {
  role: { 'sales-manager': '业务经理', manager: '经理', finance: { zh: '财务', en: 'the finance department' } },
}
const wording = (language: Language) => ({ language, vocabulary, moment: (instant: string) => instant.slice(0, 10) })

const finding = (more: Partial<Finding>): Finding =>
  ({
    ...{ rule: 'r', clause: 'D06-5', subject: 'customer:C-1', force: 'must', verdict: 'failed' },
    ...{ actual: null, limit: null, facts: {}, ...more },
  }) as Finding

const duty = (facts: Obligation['facts']): Obligation =>
  ({
    ...{ obligation: 'o', clause: 'D06-5', subject: 'gift:g-1', status: 'due' },
    ...{ force: 'must', counted: [], since: '2026-03-01T00:00:00.000Z', due: null, facts },
  }) as Obligation

const told = (en: string, facts: Finding['facts'], more: Partial<Finding> = {}, language: Language = 'en') =>
  findingSentence(finding({ facts, ...more }), title, { zh: en, en }, wording(language))

describe('what somebody named stands as it was written', () => {
  test.each(['li', 'ö-1', '李', 'vehicle-order.sign'])('%s at the beginning of a sentence', by => {
    for (const language of ['zh', 'en'] as const) {
      const template = { zh: '{by} 签字', en: '{by} signs' }
      expect(findingSentence(finding({ facts: { by } }), title, template, wording(language))).toContain(`${by} `)
      expect(dutySentence(duty({ by }), title, template, wording(language))).toContain(`${by} `)
    }
  })

  test('and the words of the template begin with a capital', () => {
    expect(told('signed by {by}', { by: 'li' })).toBe('Failed: The customer signs for a gift (D06-5). Signed by li.')
  })

  test('whichever of two texts in brackets is the first', () => {
    const template = '[signed by {by}|not signed yet], too late'
    expect(told(template, { by: 'li' })).toContain('(D06-5). Signed by li, too late.')
    expect(told(template, { by: null })).toContain('(D06-5). Not signed yet, too late.')
    expect(told('[{by} signs|not signed yet]', { by: 'li' })).toContain('(D06-5). li signs.')
  })

  test('a value that looks like a template is none', () => {
    expect(told('{by} signs for {n} gift(s)', { by: '{n} day(s)', n: 1 })).toContain('{n} day(s) signs for 1 gift.')
  })
})

describe('one is not many', () => {
  test.each([
    [0, '0 working days'],
    [1, '1 working day'],
    ['1', '1 working day'],
    [2, '2 working days'],
    ['1.5', '1.5 working days'],
    [11, '11 working days'],
  ])('%j', (days, words) => {
    expect(told('within {days} working day(s) of it', { days })).toContain(`Within ${words} of it.`)
  })

  test('the figure of the measure and that of the limit', () => {
    expect(told('{actual} late payment(s), {limit} day(s)', {}, { actual: 1, limit: 3 })).toContain(
      '1 late payment, 3 days.',
    )
  })
})

test('what is asked for in principle is noted, and what must be is failed', () => {
  const inPrinciple = { force: 'in-principle' } as const
  expect(told('said', {}, inPrinciple)).toMatch(/^Noted \(in principle\): /)
  expect(told('said', {}, inPrinciple, 'zh')).toMatch(/^提示（原则上）：/)
  expect(told('said', {}, { ...inPrinciple, verdict: 'satisfied' })).toMatch(/^Satisfied: /)
  expect(told('said', {})).toMatch(/^Failed: /)
})

test('what are several stand behind each other as the language writes them', () => {
  const roles = ['sales', 'quality']
  expect(told('by {roles}', { roles })).toContain('By sales, quality.')
  expect(told('由 {roles}', { roles }, {}, 'zh')).toContain('由 sales、quality。')
})

describe('a code of a kind is told by its word', () => {
  const by = (actual: Finding['actual'], language: Language) =>
    told('{actual:role} signs', {}, { actual }, language).replace(/^.*\. |^.*。(?=.)|[.。]$/g, '')
  test.each([
    ['sales-manager', '业务经理 signs', 'sales manager signs'],
    ['finance', '财务 signs', 'the finance department signs'],
    [['manager', 'finance'], '经理、财务 signs', 'manager, the finance department signs'],
    ['manager/finance', '经理/财务 signs', 'manager/the finance department signs'],
    ['manager:finance', '经理：财务 signs', 'manager: the finance department signs'],
    ['manager:li', '经理：li signs', 'manager: li signs'],
    ['li→manager', 'li→经理 signs', 'li→manager signs'],
  ])('%j', (actual, zh, en) => {
    expect(by(actual, 'zh')).toBe(zh)
    expect(by(actual, 'en')).toBe(en)
  })

  test.each(['Li-Wei', 'a:b', 'own/role', 'toString', '__proto__', 'constructor'])(
    'what a host calls %s stands',
    code => {
      expect(by(code, 'zh')).toBe(`${code} signs`)
      expect(by(code, 'en')).toBe(`${code} signs`)
    },
  )

  test('and where no kind is asked for, it stands', () => {
    expect(told('{actual} signs', {}, { actual: 'manager' })).toContain('manager signs')
    expect(told('{actual:grade} signs', {}, { actual: 'manager' })).toContain('manager signs')
  })
})

describe('what is not there', () => {
  const last = (figure: Finding['actual'], template: string) =>
    told(template, { last: figure }).replace(/^.*\(D06-5\)\. |\.$/g, '')
  test.each([
    ['2026', 'Visits[, the last {last}]', 'Visits, the last 2026'],
    [null, 'Visits[, the last {last}]', 'Visits'],
    [null, 'Visits, [the last {last}|none so far]', 'Visits, none so far'],
    [[], 'Visits, [the last {last}|none so far]', 'Visits, none so far'],
    [false, 'Visits, [paid {last}|none so far]', 'Visits, paid no'],
    [0, 'Visits, [{last} of them|none so far]', 'Visits, 0 of them'],
    [null, 'Visits: {last}', 'Visits: none'],
    ['[a|b]{last}', 'Visits[: {last}]', 'Visits: [a|b]{last}'],
  ])('%j in %s', (figure, template, text) => {
    expect(last(figure, template)).toBe(text)
  })
})

test('what is undecidable for want of a parameter says no more than that', () => {
  const lacking = { ...duty({ parameter: 'authority', reason: 'no value' }), status: 'undecidable' } as Obligation
  const template = { zh: '待 {roles} 办理', en: 'it waits for {roles}' }
  expect(dutySentence(lacking, title, template, wording('zh'))).toBe(
    '期限无法判定：客户签收礼品（D06-5）。当时参数 authority 没有已知的值。',
  )
})
