/** No code of ours stands in a sentence: what has a word is told by it, over all cases. */
import { describe, expect, test } from 'vitest'
import { vocabularyOf } from '../../src/core/vocabulary.ts'
import type { Finding, Obligation, ObligationStatus } from '../../src/index.ts'
import { runCaseOf } from '../../src/testing/index.ts'
import { caseBooks } from '../cases/index.ts'
import { templateOf, templates } from './books.ts'

const EVERY_STATUS: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** Whose sentences are not told by words yet. */
const NOT_YET: readonly string[] = [
  'breach-records',
  'closed-periods',
  'customer-contact',
  'customer-grading',
  'service-complaint',
  'complaint-response',
  'stock-keeping',
  'vehicle-stock',
]

/** What a host has named, or somebody has written: departments, persons, models, reasons. It stands as it is written. */
const NAMED = new Set(
  'appointed applicant basis by cause complaint consultant customer damage department departments first firstContact holder instructedBy issuer item location lot model mover order person place problem proposers reason recorder scope seller signer slip subject text vehicle vehicles voucher'.split(
    ' ',
  ),
)

/** Rules whose figures are persons, units, lots or texts, which stand as they are written. */
const NAMED_FIGURES = new Set<string>([])

const names = (one: Finding | Obligation) => ('rule' in one ? one.rule : one.obligation)

/** As the office tells it, had the host named everything `某`. */
function withoutNames<One extends Finding | Obligation>(one: One): One {
  const { zh } = templateOf(names(one))
  const plain = new Set([...zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))
  const masked = (name: string, figure: unknown) =>
    plain.has(name) && (NAMED.has(name) || NAMED_FIGURES.has(names(one))) ? '某' : figure
  const facts = Object.fromEntries(Object.entries(one.facts).map(([name, figure]) => [name, masked(name, figure)]))
  const figures = 'rule' in one ? { actual: masked('actual', one.actual), limit: masked('limit', one.limit) } : {}
  return { ...one, ...figures, facts, subject: '某', clause: null } as One
}

const LATIN = /[a-z]/i

describe.each(caseBooks.filter(({ regulation }) => !NOT_YET.includes(regulation)))('$regulation', book => {
  const { contexts, words } = book.inForce().definition
  const vocabulary = vocabularyOf([...contexts, { ...(words && { words }) }])
  const codes = new Set(
    Object.values(vocabulary)
      .flatMap(Object.keys)
      .filter(code => LATIN.test(code)),
  )

  test('no code stands in a Chinese sentence', async () => {
    const told = new Map<string, string>()
    for (const one of book.cases) {
      const { office, outcomes } = await runCaseOf(book, one)
      const found = [
        ...outcomes.flatMap(({ findings }) => findings),
        ...(await office.obligations({ status: EVERY_STATUS })),
      ]
      for (const each of found) {
        const sentence = office.explain(withoutNames(each), 'zh')
        const [code] = sentence.match(/[a-zA-Z0-9][\w-]*/g)?.filter(word => codes.has(word)) ?? []
        if (code !== undefined) told.set(`${names(each)}: ${code}`, sentence)
      }
    }
    expect(Object.fromEntries(told)).toEqual({})
  })

  test('what is told by a kind has words of that kind', () => {
    const ids = [
      ...contexts.flatMap(({ refusals }) => Object.keys(refusals)),
      ...[...book.inForce().definition.rules, ...book.inForce().definition.obligations].map(({ id }) => id),
    ]
    const kinds = ids.flatMap(id => {
      const { zh, en } = templateOf(id)
      return [...`${zh}${en}`.matchAll(/\{\w+:(\w+)\}/g)].map(([, kind]) => `${id}: ${kind}`)
    })
    const known = [...Object.keys(vocabulary), 'rule']
    expect(kinds.filter(one => !known.includes(one.split(': ')[1]!))).toEqual([])
  })
})

test('codes are told by kind in the one language and in the other', () => {
  const kindsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+:\w+)\}/g)].map(([, place]) => place!))].sort()
  const differing = [...templates].filter(([, { zh, en }]) => `${kindsIn(zh)}` !== `${kindsIn(en)}`)
  expect(differing.map(([id]) => id)).toEqual([])
})
