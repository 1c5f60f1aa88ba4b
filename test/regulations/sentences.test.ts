/** Whatever a case finds is told in whole sentences, in Chinese and in English. */
import { expect, test } from 'vitest'
import type { Finding, Obligation, ObligationStatus } from '../../src/index.ts'
import { runCaseOf } from '../../src/testing/index.ts'
import { caseBooks } from '../cases/index.ts'
import { templates } from './books.ts'

const EVERY_STATUS: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** Told of every finding; which part of which grant did not fit stands only in a refusal. */
const OF_ALL = ['subject', 'clause', 'part', 'grant']

function unfilled(one: Finding | Obligation): string[] {
  if ('verdict' in one && (one.verdict === 'not-applicable' || one.verdict === 'undecidable')) return []
  if (!('verdict' in one) && one.status === 'undecidable') return []
  const known = [...Object.keys(one.facts), ...('rule' in one ? ['actual', 'limit'] : ['since', 'due'])]
  const id = 'rule' in one ? one.rule : one.obligation
  const { zh, en } = templates.get(id)!
  return [...`${zh}${en}`.matchAll(/\{(\w+)(?::\w+)?\}/g)]
    .map(([, name]) => name!)
    .filter(name => !known.includes(name) && !OF_ALL.includes(name))
    .map(name => `${id} has no {${name}}`)
}

/** It begins with what somebody else has named: that stands as it was written. */
function isBegunByOthers(one: Finding | Obligation): boolean {
  return templates.get('rule' in one ? one.rule : one.obligation)!.en.startsWith('{')
}

for (const book of caseBooks) {
  test(`${book.regulation}: every sentence is filled`, async () => {
    const told = new Set<string>()
    const begun = new Set<string>()
    for (const one of book.cases) {
      const { office, outcomes } = await runCaseOf(book, one)
      const found = [
        ...outcomes.flatMap(({ findings }) => findings),
        ...(await office.obligations({ status: EVERY_STATUS })),
      ]
      expect(found.flatMap(unfilled), one.title).toEqual([])
      for (const finding of found) {
        told.add(office.explain(finding, 'zh'))
        told.add(office.explain(finding, 'en'))
        if (!isBegunByOthers(finding)) begun.add(office.explain(finding, 'en'))
      }
    }
    expect(told.size).toBeGreaterThan(20)
    expect([...told].filter(text => /undefined|null|NaN|\[object|[{}]|\.\.|。。/.test(text))).toEqual([])
    expect([...told].filter(text => /\dT\d\d:/.test(text))).toEqual([])
    expect([...told].filter(text => / \. |\(s\)/.test(text))).toEqual([])
    expect([...begun].filter(text => /(^|[a-z)]\. )[a-z]/.test(text))).toEqual([])
  })
}

/** What is counted in some sentence: elsewhere, too, one of it is not told as many. */
const COUNTED = new Set(
  [...templates.values()].flatMap(({ en }) => [...en.matchAll(/(\w+)\(s\)/g)].map(([, noun]) => noun)),
)
const MANY = new RegExp(`\\{\\w+\\} (?:\\w+ )?(?:${[...COUNTED, 'problem', 'incident', 'breach'].join('|')})e?s\\b`)

test('a figure before what is counted says one and many', () => {
  expect(COUNTED.size).toBeGreaterThan(8)
  const wrong = [...templates].filter(([, { en }]) => MANY.test(en)).map(([id]) => id)
  expect(wrong).toEqual([])
})

test('the Chinese sentences are Chinese, the English ones English', () => {
  for (const [id, { zh, en }] of templates) {
    expect(zh, id).toMatch(/\p{Script=Han}/u)
    expect(en, id).not.toMatch(/\p{Script=Han}/u)
  }
})
