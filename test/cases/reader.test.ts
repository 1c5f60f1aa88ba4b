/** What pages say, and what is told of a page that cannot be understood. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stockOnHand } from '../../src/index.ts'
import { runCaseOf } from '../../src/testing/index.ts'
import { caseBooks } from './index.ts'
import { type CasePage, readPage } from './reader/page.ts'
import { emptyVocabulary } from './reader/vocabulary.ts'

const subject = { rules: new Set(['counted']), provisions: new Set(['counted', 'reported', 'on-hand']), beside: [] }

const WORDS = `# Counts

| person | id | role | department |
|---|---|---|---|
| finance | finance-1 | finance | finance |
| clerk | c-7 | | |

| value | is |
|---|---|
| money(amount) | {kind: allowance, amount: {amount}} |

| word | command | by | ordinary |
|---|---|---|---|
| plan {countId} | count.plan | finance | countId=N-1 persons=[a, "b, c"] label="shelf {countId}" scope={place: F-1, lot: null} |
| count {quantity} | count.record | | countId=N-1 |

| history | steps |
|---|---|
| planned | 2026-03-01 plan |
| counted-by {quantity=5} | planned; count {quantity} by clerk |

`

function read(text: string): CasePage {
  return readPage('page.md', WORDS + text, subject, emptyVocabulary(new Map([[stockOnHand.name, stockOnHand]])))
}

const LINES_BEFORE = WORDS.split('\n').length - 1

/** The message, with lines counted from the end of the words. */
function faultOf(text: string): string {
  try {
    read(text)
  } catch (error) {
    const { message } = error as Error
    return message.replace(/^page\.md:(\d+)/, (_, line: string) => `page.md:${Number(line) - LINES_BEFORE}`)
  }
  return 'understood'
}

const HEADING = '## counted · A-1 · 实盘\n\n'

const caseOf = (text: string) => read(HEADING + text).cases[0]!
const table = (head: string, ...rows: readonly string[]) => [head, head.replaceAll(/[^|]+/g, '---'), ...rows].join('\n')
const steps = (given: string) =>
  caseOf(table('| case | given | when | verdict |', `| a | ${given} | count 1 | ✓ |`)).given

const PLAN = {
  type: 'count.plan',
  countId: 'N-1',
  persons: ['a', 'b, c'],
  label: 'shelf N-1',
  scope: { place: 'F-1', lot: null },
}
const finance = { id: 'finance-1', role: 'finance', department: 'finance' }

describe('a step is written with what is not ordinary', () => {
  test.each([
    ['plan', [{ command: PLAN, by: finance }]],
    ['plan N-2', [{ command: { ...PLAN, countId: 'N-2', label: 'shelf N-2' }, by: finance }]],
    ['2026-03-01 plan by nobody', [{ command: PLAN, by: null, at: '2026-03-01' }]],
    ['plan persons=[] by clerk', [{ command: { ...PLAN, persons: [] }, by: { id: 'c-7' } }]],
    ['count "1"', [{ command: { type: 'count.record', countId: 'N-1', quantity: '1' } }]],
    ['count 1 without countId', [{ command: { type: 'count.record', quantity: '1' } }]],
    ['plan scope.lot=L-1', [{ command: { ...PLAN, scope: { place: 'F-1', lot: 'L-1' } }, by: finance }]],
    ['plan without scope.lot', [{ command: { ...PLAN, scope: { place: 'F-1' } }, by: finance }]],
    [
      'count true told 2026-03-02 10:00',
      [{ command: { type: 'count.record', countId: 'N-1', quantity: true }, recorded: '2026-03-02 10:00' }],
    ],
    [
      'count @money(5)',
      [{ command: { type: 'count.record', countId: 'N-1', quantity: { kind: 'allowance', amount: '5' } } }],
    ],
  ])('%s', (given, expected) => {
    expect(steps(given)).toEqual(expected)
  })

  test('histories, times and numbered names', () => {
    const record = (quantity: string) => ({ type: 'count.record', countId: 'N-1', quantity })
    const planned = { command: PLAN, by: finance, at: '2026-03-01' }
    expect(steps('planned; 2026-03-02 08:00 count 1, count 2; count 3')).toEqual([
      planned,
      { command: record('1'), at: '2026-03-02 08:00' },
      { command: record('2'), at: '2026-03-02 08:00' },
      { command: record('3') },
    ])
    expect(steps('counted-by')).toEqual([planned, { command: record('5'), by: { id: 'c-7' } }])
    expect(steps('counted-by 7 by finance told 2026-04-01')).toEqual([
      { ...planned, recorded: '2026-04-01' },
      { command: record('7'), by: finance, recorded: '2026-04-01' },
    ])
    expect(steps('2026-05-01 planned').map(({ at }) => at)).toEqual(['2026-05-01'])
    expect(steps('plan N-9..N-11').map(({ command }) => command.label)).toEqual([
      'shelf N-9',
      'shelf N-10',
      'shelf N-11',
    ])
    expect(steps('counted-by 8..9').map(({ command }) => command.quantity ?? 'plan')).toEqual([
      'plan',
      '8',
      'plan',
      '9',
    ])
  })
})

test('a record may be another with some fields changed, and a part of it', () => {
  const own = emptyVocabulary()
  own.values.set('D03', { blanks: null, is: { id: 'D03', slip: { copies: [1], proofs: ['a'] } } })
  const company = '- company: edition={...@D03, id: ours, slip: {...@D03.slip, proofs: []}}\n\n'
  const text = WORDS + HEADING + company + table('| case | given | when | verdict |', '| a | | count 1 | ✓ |')
  expect(readPage('page.md', text, subject, own).cases[0]!.company).toEqual({
    edition: { id: 'ours', slip: { copies: [1], proofs: [] } },
  })
  expect(() => readPage('page.md', text.replace('@D03.slip', '@D03.slap'), subject, own)).toThrow(
    'expected a part of the value, found slap',
  )
})

test('a history for each of some days', () => {
  const histories = `${table('| history | steps |', '| counted-on {day} | {day} 08:00 count 1 |')}\n\n`
  const rows = table('| case | given | when | verdict |', '| a | counted-on 2026-02-27..2026-03-01 | count 1 | ✓ |')
  expect(read(HEADING + histories + rows).cases[0]!.given.map(({ at }) => at)).toEqual([
    '2026-02-27 08:00',
    '2026-02-28 08:00',
    '2026-03-01 08:00',
  ])
})

describe('a row says what must be so', () => {
  const expected = (verdict: string) =>
    caseOf(table('| case | given | when | verdict |', `| a | | count 1 | ${verdict} |`)).expect

  test.each([
    ['✓', { status: 'accepted', failed: [], findings: [{ rule: 'counted', verdict: 'satisfied' }] }],
    ['✗', { status: 'refused', failed: ['counted'], findings: [{ rule: 'counted', verdict: 'failed' }] }],
    ['–', { status: 'accepted', failed: [], findings: [{ rule: 'counted', verdict: 'not-applicable' }] }],
    ['?', { status: 'undecidable', failed: [], findings: [{ rule: 'counted', verdict: 'undecidable' }] }],
    ['✗ accepted', { status: 'accepted', failed: ['counted'], findings: [{ rule: 'counted', verdict: 'failed' }] }],
    [
      '✗ place-once',
      {
        status: 'refused',
        failed: ['place-once'],
        findings: [{ rule: 'place-once', verdict: 'failed', clause: null }],
      },
    ],
    ['accepted', { status: 'accepted', failed: [] }],
    ['refused', { status: 'refused', failed: ['counted'] }],
    ['not asked', { status: 'accepted', failed: [], untouched: ['counted'] }],
  ])('%s', (verdict, outcome) => {
    expect(expected(verdict)).toEqual(outcome)
  })

  test('findings with what holds for every row, and for a sign', () => {
    const rows = table(
      '| case | given | when | verdict | actual | facts | failed | findings | untouched | events |',
      '| a | | count 1 | ✓ | Mr Li | a=1 | any | x ✓ actual=2; y | z | count.recorded n=3; count.told |',
      '| b | | count 1 | ✗ | [1, x] | none | | | | none |',
      '| c | | count 1 | ✗ other | | | | | | |',
    )
    const holding = '- clause: A-1\n- facts: b=2 c="x y"\n- ✗ force: must\n- counted: actual, n\n\n'
    expect(read(HEADING + holding + rows).cases.map(({ expect }) => expect)).toEqual([
      {
        status: 'accepted',
        findings: [
          {
            rule: 'counted',
            verdict: 'satisfied',
            clause: 'A-1',
            actual: 'Mr Li',
            facts: { a: '1', b: '2', c: 'x y' },
          },
          { rule: 'x', verdict: 'satisfied', actual: 2 },
          { rule: 'y' },
        ],
        untouched: ['z'],
        events: [{ type: 'count.recorded', data: { n: 3 } }, { type: 'count.told' }],
      },
      {
        status: 'refused',
        failed: ['counted'],
        findings: [{ rule: 'counted', verdict: 'failed', clause: 'A-1', force: 'must', actual: [1, 'x'], facts: {} }],
        events: [],
      },
      { status: 'refused', failed: ['other'], findings: [{ rule: 'other', verdict: 'failed', clause: null }] },
    ])
  })

  test('that nothing failed, though the rule did not hold', () => {
    const rows = table('| case | given | when | verdict | failed |', '| a | | count 1 | ✗ accepted | none |')
    expect(caseOf(rows).expect).toMatchObject({ status: 'accepted', failed: [] })
  })

  test('what stands above the first heading holds for all sections, what stands below one for that alone', () => {
    const rows = table('| case | given | when | verdict |', '| a | | count 1 | ✓ |')
    const second = '\n\n## reported · A-2 · 报告\n\n'
    const sections = read(`- clause: A-1\n\n${HEADING}- force: must\n\n${rows}${second}${rows}`).cases
    expect(sections.map(({ expect }) => expect.findings)).toEqual([
      [{ rule: 'counted', verdict: 'satisfied', clause: 'A-1', force: 'must' }],
      [{ rule: 'reported', verdict: 'satisfied', clause: 'A-1' }],
    ])
  })

  test('duties, several of them, none, and those of others', () => {
    const rows = table(
      '| case | given | as of | obligation | about | status | since | due | subject |',
      '| a | | 2026-03-01 | | | due | 2026-02-01 | null | count:N-1 |',
      '| | | | | | stands | | | |',
      '| | | | reported | count:N-2 | none | | | |',
    )
    expect(caseOf(rows).expect.obligations).toEqual([
      {
        asOf: '2026-03-01',
        obligation: 'counted',
        rows: [{ status: 'due', since: '2026-02-01', due: null, subject: 'count:N-1' }, {}],
      },
      { asOf: '2026-03-01', obligation: 'reported', subject: 'count:N-2', rows: [] },
    ])
  })

  test('views, their answers in the cell or below the table', () => {
    const rows = table(
      '| case | given | as of | view | key | answer |',
      '| a | | 2026-03-01 | stock-on-hand | I-1 | [{free: 3}] |',
      '| | | | stock-on-hand | | see long |',
    )
    const answer = '\n\n```long\n[{free: "3"},\n {free: 4}]\n```\n'
    expect(caseOf(rows + answer).expect.views).toEqual([
      { view: stockOnHand, key: 'I-1', at: '2026-03-01', answer: [{ free: '3' }] },
      { view: stockOnHand, answer: [{ free: '3' }, { free: '4' }] },
    ])
  })

  test('once for each variant, with its company', () => {
    const variants = table('| for edition | company | n |', '| D02 | days=7 | 1 |', '| D03 | days=8 | 2 |')
    const rows = table(
      '| case | company | given | when | verdict |',
      '| {edition}: {other} | hours=1 | | count {n} | ✓ |',
    )
    const twice = read(`${HEADING}${variants}\n\n${rows}`).cases
    expect(twice.map(({ title, company, when }) => [title, company, when?.command.quantity])).toEqual([
      ['D02: {other}', { days: '7', hours: '1' }, '1'],
      ['D03: {other}', { days: '8', hours: '1' }, '2'],
    ])
  })
})

const row = (cells: string) => HEADING + table('| case | given | when | verdict |', cells)

describe('a page that cannot be understood is told with line, column and what was expected', () => {
  test.each([
    [
      'a wrong sign',
      row('| a | | count 1 | ok |'),
      '5:19: expected ✓, ✗, – or ?, accepted, recorded, refused, undecidable or not asked, found "ok"',
    ],
    [
      'something after the sign',
      row('| a | | count 1 | ✓ maybe yes |'),
      '5:27: expected ✓, ✗, – or ?, accepted, recorded, refused, undecidable or not asked, found "yes"',
    ],
    ['no verdict', row('| a | | count 1 | |'), '5:18: expected something in the column verdict'],
    [
      'no column for it',
      HEADING + table('| case | given | when |', '| a | | count 1 |'),
      '3:3: expected a column verdict',
    ],
    ['a verdict of nothing', row('| a | | | ✓ |'), '5:8: expected something in the column when'],
    ['a row that says nothing', row('| a | planned | | |'), '5:3: expected something that must be so'],
    ['no title', row('| | | count 1 | ✓ |'), '5:2: expected something in the column case'],
    [
      'an unknown column',
      HEADING + table('| case | given | wehn |', '| a | | b |'),
      '3:18: expected a column provision, company, given, when, verdict, actual, limit, clause, subject, force, facts, failed, findings, untouched, events, as of, obligation, about, status, since, due, view, key or answer, found "wehn"',
    ],
    [
      'a column twice',
      HEADING + table('| case | given | given |', '| a | | b |'),
      '3:18: expected each column once, found given again',
    ],
    ['a cell too few', row('| a | | count 1 |'), '5:1: expected 4 cells, as many as the table has heads, found 3'],
    [
      'a table of something else',
      HEADING + table('| thing | given |', '| a | |'),
      '3:3: expected a table of case, for …, person, word, history or value, found "thing"',
    ],
    [
      'an unknown word',
      row('| a | planned; coutn 1 | count 1 | ✓ |'),
      '5:16: expected a word for a step or a history, found coutn',
    ],
    [
      'a word that is nearly one',
      row('| a | counted | count 1 | ✓ |'),
      '5:7: expected a word for a step or a history, found counted (there is count or counted-by)',
    ],
    [
      'a value too many',
      row('| a | | count 1 2 | ✓ |'),
      '5:17: expected no further value: count.record takes quantity, found "2"',
    ],
    [
      'a value too many for a history',
      row('| a | planned 3 | count 1 | ✓ |'),
      '5:7: expected 0 values behind the history',
    ],
    [
      'an unknown person',
      row('| a | | count 1 by boss | ✓ |'),
      '5:20: expected a person (finance or clerk) or nobody, found boss',
    ],
    ['no time', row('| a | | count 1 told noon | ✓ |'), '5:22: expected a time, as 2026-03-01 14:30, found "noon"'],
    ['two steps where one is asked for', row('| a | | count 1, count 2 | ✓ |'), '5:9: expected one step, found 2'],
    [
      'a field that is not there',
      row('| a | | count 1 without lot | ✓ |'),
      '5:25: expected a field of the ordinary form, found lot',
    ],
    [
      'a field without fields',
      row('| a | | count 1 countId.x=3 | ✓ |'),
      '5:17: expected a field with fields of its own, found countId',
    ],
    ['no end of a list', row('| a | | count [1, 2 | ✓ |'), '5:20: expected `,` or `]`, found the end'],
    ['no end of a text', row('| a | | count "one | ✓ |'), '5:15: expected a text that ends with ", found "\\"one"'],
    ['no field in a record', row('| a | | count {1} | ✓ |'), '5:16: expected `field: value`, found "1}"'],
    ['a field twice', row('| a | | count {a: 1, a: 2} | ✓ |'), '5:25: expected each field once, found a again'],
    [
      'an unknown value',
      row('| a | | count @noney(1) | ✓ |'),
      '5:15: expected a value with a name (money), found @noney',
    ],
    [
      'a value with too few in brackets',
      row('| a | | count @money | ✓ |'),
      '5:15: expected @money with 1 values in brackets, found 0',
    ],
    ['something after a value', row('| a | | count [1]x | ✓ |'), '5:18: expected a space, found "x"'],
    [
      'an unknown provision in a heading',
      '## cuonted · A-1 · 实盘',
      '1:4: expected a rule, an obligation or a provision of the regulation, found cuonted',
    ],
    [
      'an unknown provision in a row',
      table('| case | provision | given | when | verdict |', '| a | cuonted | | count 1 | ✓ |'),
      '3:7: expected a rule, an obligation or a provision of the regulation, found cuonted',
    ],
    [
      'no provision',
      table('| case | given | when | verdict |', '| a | | count 1 | ✓ |'),
      '1:3: expected a column provision',
    ],
    [
      'a title twice',
      row('| a | | count 1 | ✓ |\n| a | | count 2 | ✓ |'),
      `6:3: expected a title of its own, found the one of line ${LINES_BEFORE + 5}`,
    ],
    [
      'an unknown view',
      HEADING + table('| case | given | view | answer |', '| a | | stock | [] |'),
      '5:9: expected the name of a view, found "stock"',
    ],
    [
      'an answer that is not there',
      HEADING + table('| case | given | view | answer |', '| a | | stock-on-hand | see it |'),
      '5:25: expected a block that begins with ```it, found none',
    ],
    [
      'an answer that is no value',
      HEADING + table('| case | given | view | answer |', '| a | | stock-on-hand | [{a 1}] |'),
      '5:27: expected `field: value`, found "a 1}]"',
    ],
    [
      'a moment that is none',
      HEADING + table('| case | given | as of | status |', '| a | | soon | due |'),
      '5:9: expected a time, as 2026-03-01 14:30, found "soon"',
    ],
    [
      'a status that is none',
      HEADING + table('| case | given | as of | status |', '| a | | 2026-03-01 | late |'),
      '5:22: expected running, due, overdue, undecidable, stands or none, found "late"',
    ],
    [
      'a duty as of no moment',
      HEADING + table('| case | given | as of | status |', '| a | | | due |'),
      '5:8: expected something in the column as of',
    ],
    [
      'facts that are no fields',
      HEADING + table('| case | given | when | verdict | facts |', '| a | | count 1 | ✓ | 17 |'),
      '5:23: expected `field=value`, found "17"',
    ],
    [
      'a line that holds for every row of nothing',
      `${HEADING}- colour: red`,
      '3:3: expected one of company, view, key, since, due, counted, verdict, actual, limit, clause, subject, force, facts or failed, `:` and what holds for every row',
    ],
    ['variants of nothing', HEADING + table('| for edition |', '| D02 |'), '3:3: expected a table of cases after it'],
    [
      'a history that begins with itself',
      `${HEADING}${table('| history | steps |', '| again | again |')}\n\n${table('| case | given | when | verdict |', '| a | again | count 1 | ✓ |')}`,
      '5:11: expected a history that does not contain itself, found again',
    ],
  ])('%s', (_, text, message) => {
    expect(faultOf(text)).toBe(`page.md:${message}`)
  })
})

test('what is typed as \\| is a bar, and what stands behind it keeps its column', () => {
  expect(faultOf(row('| a \\| b | planned; x | count 1 | ✓ |'))).toBe(
    'page.md:5:21: expected a word for a step or a history, found x',
  )
  expect(read(row('| a \\| b | | count 1 | ✓ |')).cases[0]!.title).toBe('a | b')
})

test('the pages of the how-to are read, and their cases pass', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/how-to/write-a-case.md'), 'utf8')
  const book = caseBooks.find(({ regulation }) => regulation === 'stock-keeping')!
  const [page] = [...text.matchAll(/^```md\n([\s\S]*?)^```/gm)].map(([, inside]) => inside!)
  const { cases } = book.understand('docs/how-to/write-a-case.md', page!)
  expect(cases).toHaveLength(5)
  for (const regulationCase of cases) await runCaseOf(book, regulationCase)
})
