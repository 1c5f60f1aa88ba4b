/** No code of ours stands in a sentence: over all cases, no Latin word is left but what a host has named. */
import { describe, expect, test } from 'vitest'
import { vocabularyOf } from '../../src/core/vocabulary.ts'
import { caseEvents } from '../../src/facts/complaint/events/index.ts'
import { complaintContext } from '../../src/facts/complaint/index.ts'
import { vehicleContext } from '../../src/facts/vehicle/index.ts'
import type { Finding, Obligation, ObligationStatus } from '../../src/index.ts'
import { runCaseOf } from '../../src/testing/index.ts'
import { caseBooks } from '../cases/index.ts'
import { templateOf, templates } from './books.ts'

const EVERY_STATUS: readonly ObligationStatus[] = ['running', 'due', 'overdue', 'undecidable']

/** What a host has named, or somebody has written: departments, persons, models, reasons. It stands as it is written. */
const NAMED = new Set(
  'action actor applicant application appointed archive basis by cause competitor complaint consultant custodian customer damage department departments document employee event excepted first firstContact holder holders incident instructedBy issuer item keepers loan location lock lot material matter model mover number order owner papers person persons place problem proposers reason record recordedBy recorder referrer responsible reviewer role scope seller signer slip subject suggestion superior system text title used variety vehicle vehicles voucher'.split(
    ' ',
  ),
)

/** Rules whose figures are persons, units, lots or texts, which stand as they are written. */
const NAMED_FIGURES = new Set([
  'counted-by-planned-person',
  'differences-told-by-place',
  'penalty-by-standard',
  'test-drive-escort-instructs',
  'entered-by-collector',
  'working-record-not-lodged',
  'reviewed-by-another',
  'established-by-archive-department',
  'completed-by-responsible',
  'kept-by-custodian',
  'paper-in-order',
  'tracking-record-kept-by-responsible',
  'stored-on-secure-system',
  'backup-kept-off-site',
  'rights-of-the-role',
  'account-new',
  'account-not-shared',
  'password-not-weak',
  'investigated-by-another',
  'access-approved-by-another',
  'archive-in',
  'consent-of-another',
  'lent-to-another',
  'replaced-by-another',
  'negotiation-reviewed',
  'nobody-approves-own-proposal',
  'cause-before-result',
  'own-certificate-not-signed',
  'own-return-slip-not-approved',
  'receiver-did-not-issue',
  'return-slip-as-approved',
  'issue-with-destination',
  'inspected-by-the-group',
  'item-new',
  'unit-of-item',
  'cash-transport-in-company',
  'key-registered-before-drive',
  'test-drive-escorted',
  'company-blacklist-by-marketing-division',
  'department-blacklist-by-department',
  'downgrade-with-reason',
  'key-class-with-materials',
  'card-confirmed-in-turn',
  'card-reassigned-by-signer',
  'leak-not-investigated-by-its-author',
  'licence-for-variety',
  'performance-of-its-consultant',
  'performance-with-all-papers',
  'received-by-process',
  'removal-by-criterion',
  'reverses-what-stands',
  'tampering-not-decided-by-its-author',
  'upgrade-new',
])

/** Roles and departments of the companies of the cases, which no regulation knows. */
const COMPANYS_OWN = [
  'lock-keeper',
  'clerk',
  'accountant',
  'owner',
  'director',
  'driver',
  'east',
  'west',
  'north',
  'south',
  'sales-headquarters',
]

/** Fields of commands, as whoever sends them has to write them. */
const FIELDS = ['distinctFrom', 'grades']

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

/** Why, is told by the core: the parameter stands there as it is called where it is given. */
const isUndecidable = (one: Finding | Obligation) => ('verdict' in one ? one.verdict : one.status) === 'undecidable'

const LATIN = /[a-z]/i

describe.each(caseBooks)('$regulation', book => {
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
        if (isUndecidable(each)) continue
        // Who stands in for a role is named before it.
        const sentence = office.explain(withoutNames(each), 'zh').replace(/[\w-]+→/, '')
        const words = sentence.match(/[a-zA-Z0-9][\w-]*/g) ?? []
        const code = words.find(
          word => codes.has(word) || (/[a-z]{2}/.test(word) && ![...COMPANYS_OWN, ...FIELDS].includes(word)),
        )
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

test.each([complaintContext, vehicleContext])(
  'every command of the context $name has a word',
  ({ commands, words }) => {
    const missing = commands.map(({ type }) => type).filter(type => !Object.hasOwn(words!.act!, type))
    expect(missing).toEqual([])
  },
)

test('every step of a case has a word, and so has what may be late', () => {
  const { step, late } = complaintContext.words!
  const steps = caseEvents.map(({ type }) => type.replace('complaint.', ''))
  expect(steps.filter(name => !Object.hasOwn(step!, name))).toEqual([])
  expect(Object.keys(step!).filter(name => !Object.hasOwn(late!, `step:${name}`))).toEqual([])
})

test('codes are told by kind in the one language and in the other', () => {
  const kindsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+:\w+)\}/g)].map(([, place]) => place!))].sort()
  const differing = [...templates].filter(([, { zh, en }]) => `${kindsIn(zh)}` !== `${kindsIn(en)}`)
  expect(differing.map(([id]) => id)).toEqual([])
})
