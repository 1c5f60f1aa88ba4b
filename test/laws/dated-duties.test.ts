/** Numbers that change by date, and who owes what by them: however the change was told, and to whichever office. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  customerContact,
  customerGrading,
  type DatedValue,
  dated,
  manualClock,
  memoryStore,
  numbersContext,
  numbersInLog,
  type Office,
  type Regulation,
  type SequencedEvent,
} from '../../src/index.ts'
import { type History, histories, play } from '../../src/testing/histories.ts'
import { expectSame, logOf, officeOn, regulations, runs, START } from './offices.ts'
import { statutes } from './statutes.ts'

const [grading, contact] = regulations
const STATUSES = ['running', 'due', 'overdue', 'undecidable'] as const
const UNITS = ['month', 'quarter', 'half-year', 'year'] as const
const everyGrade = (vip: string, preferred: string | null, qualified: string | null) => ({ vip, preferred, qualified })

/** Frequencies, lists, papers, and periods that a case keeps. The first value of each is the one from ever. */
const NUMBERS = [
  { name: 'generalContactEvery', values: ['quarter', ...UNITS] },
  { name: 'keyContactEvery', values: ['month', ...UNITS] },
  { name: 'keyGrades', values: [['vip', 'preferred'], ['vip'], [], ['vip', 'preferred', 'qualified']] },
  { name: 'visitEvery', values: [everyGrade('month', 'quarter', 'year'), everyGrade('quarter', 'quarter', null)] },
  { name: 'remoteVisitEvery', values: ['half-year', 'month'] },
  { name: 'seniorVisitList', values: [[], ['C-1', 'C-2'], ['C-2', 'C-3']] },
  { name: 'topGrades', values: [['vip'], ['vip', 'preferred'], []] },
  { name: 'departmentPapers', values: [['file-officer', 'development-plan'], ['file-officer', 'policy-change'], []] },
  { name: 'keyCustomerGrades', values: [['vip'], ['vip', 'preferred', 'qualified'], []] },
  { name: 'reviewInterval', values: [6, 1, 12] },
  { name: 'downgradeWithin', values: [5, 1, 30] },
] as const

const CONTACT = Object.keys(contact.definition.parameters)

type Values = Readonly<Record<string, unknown>>

/** What the company gives, as `open` takes it: each from ever, or by date. */
function inForce(given: Values): Regulation[] {
  const own = (isOfContact: boolean) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => CONTACT.includes(name) === isOfContact))
  return [
    customerGrading({ ...grading.given, ...own(false) } as never),
    customerContact({ ...contact.given, ...own(true) } as never),
    statutes,
  ]
}

const FROM_EVER: Values = Object.fromEntries(NUMBERS.map(({ name, values }) => [name, values[0]]))

/** The same, as it was set in the log. */
function setIn(log: readonly SequencedEvent[]): Values {
  const sets = new Map<string, Map<string, unknown>>()
  for (const { type, data } of log) {
    if (type !== 'parameter.set' && type !== 'parameter.withdrawn') continue
    const { name, since, value } = data as { name: string; since: string; value: unknown }
    const own = sets.get(name) ?? new Map<string, unknown>()
    sets.set(name, own)
    if (type === 'parameter.set') own.set(since, value)
    else own.delete(since)
  }
  const told = [...sets].map(([name, values]): [string, unknown] => {
    const since = [...values].map(([since, value]): DatedValue => ({ since, value }))
    return [name, dated([{ value: FROM_EVER[name] }, ...since])]
  })
  return { ...FROM_EVER, ...Object.fromEntries(told) }
}

const MOMENTS = ['2026-01-04', '2026-01-05', '2026-01-31', '2026-02-01', '2026-02-02', '2026-07-01', '2026-12-31']
const LATER = ['2027-01-01', '2027-01-02', '2027-04-10', '2028-03-01', '2029-12-31']
const QUESTIONS = [...MOMENTS, ...LATER].map(day => `${day}T04:00:00.000Z`)

const asked = (office: Office, asOf?: string, position?: number) =>
  office.obligations({ status: STATUSES, ...(asOf && { asOf }), ...(position !== undefined && { position }) })

const options = { customers: ['C-1', 'C-2', 'C-3', 'C-4', 'C-5'], late: true, length: 25 }
const actor = { id: 'qian', role: 'rule-keeper' }
const SET_DAYS = ['2025-12-01', '2026-01-05', '2026-02-01', '2026-02-11', '2026-04-01', '2027-01-01']

/** Of a few numbers only: so that one of them is set from the same day on again, and taken back. */
const numberDeeds = fc.subarray([...NUMBERS], { minLength: 1, maxLength: 4 }).chain(few =>
  fc.array(
    fc.constantFrom(...few).chain(({ name, values }) =>
      fc.record({
        place: fc.nat(),
        name: fc.constant(name),
        since: fc.constantFrom(...SET_DAYS),
        value: fc.constantFrom<unknown>(...values),
        isSet: fc.integer({ max: 4, min: 0 }).map(drawn => drawn > 0),
      }),
    ),
    { minLength: 2, maxLength: 12 },
  ),
)

const ofCustomers = histories(fc, options)

const withNumbers = fc.tuple(ofCustomers, numberDeeds).map(([history, numbers]): History => {
  const deeds = [...history]
  for (const { place, name, since, value, isSet } of numbers) {
    const why = { publishedAt: '2025-11-01', clause: 'resolution-1', reason: 'resolved', retroactive: true }
    const command = isSet
      ? { type: 'parameter.set', name, value, since, ...why }
      : { type: 'parameter.withdraw', name, since, reason: 'set in error' }
    deeds.splice(place % (deeds.length + 1), 0, { command, actor, wait: 1 })
  }
  return deeds
})

interface World {
  readonly store: ReturnType<typeof memoryStore>
  readonly clock: ReturnType<typeof manualClock>
}

const world = (): World => ({ store: memoryStore(), clock: manualClock(START) })
const listening = ({ store, clock }: World) =>
  officeOn(store, clock, { regulations: inForce(FROM_EVER), numbers: numbersInLog() })
const given = ({ store, clock }: World, values: Values) =>
  officeOn(store, clock, { regulations: inForce(values), contexts: [numbersContext] })

describe('numbers that are set while an office is open', () => {
  test('reach it, a fresh one, and one that was opened with the same numbers by date, alike', async () => {
    let [set, kept] = [0, 0]
    await fc.assert(
      fc.asyncProperty(withNumbers, async history => {
        const at = world()
        const live = listening(at)
        await play(history, live, at.clock, {
          // Asked meanwhile, about the past, now and later, so that it has something to remember wrongly.
          afterEach: async (_, index) => {
            await asked(live, QUESTIONS.at(-1))
            if (index % 4 === 0) await asked(live, QUESTIONS[index % QUESTIONS.length])
          },
        })
        set += (await logOf(at.store)).filter(({ type }) => type === 'parameter.set').length
        const fresh = listening(at)
        const opened = given(at, setIn(await logOf(at.store)))
        for (const asOf of [undefined, ...QUESTIONS]) {
          const expected = await asked(opened, asOf)
          kept += expected.filter(({ valuesOf }) => valuesOf !== undefined).length
          expectSame(await asked(live, asOf), expected)
          expectSame(await asked(fresh, asOf), expected)
        }
      }),
      runs(60),
    )
    expect([set > 20, kept > 0]).toEqual([true, true])
  })

  test('change nothing in what was known before they were set', () =>
    fc.assert(
      fc.asyncProperty(withNumbers, async history => {
        const at = world()
        const live = listening(at)
        const told: { readonly position: number; readonly rows: unknown }[] = []
        const asOf = '2027-04-10T04:00:00.000Z'
        await play(history, live, at.clock, {
          afterEach: async (_, index) => {
            if (index % 9 !== 0) return
            const position = (await logOf(at.store)).at(-1)?.position ?? 0
            told.push({ position, rows: await asked(live, asOf, position) })
          },
        })
        for (const { position, rows } of told) expectSame(await asked(listening(at), asOf, position), rows)
      }),
      runs(40),
    ))
})

const DAYS = [
  '2026-01-05',
  '2026-01-31',
  '2026-02-01',
  '2026-05-15',
  '2026-07-01',
  '2026-12-31',
  '2027-01-01',
  '2027-02-11',
]

/** One parameter, from ever and by date. */
const changing = fc.constantFrom(...NUMBERS).chain(({ name, values }) =>
  fc.record({
    name: fc.constant(name as string),
    from: fc.constant(values[0] as unknown),
    values: fc.uniqueArray(fc.record({ since: fc.constantFrom(...DAYS), value: fc.constantFrom<unknown>(...values) }), {
      selector: ({ since }) => since,
      minLength: 1,
      maxLength: 4,
    }),
  }),
)
const companies = fc.uniqueArray(changing, { selector: ({ name }) => name, minLength: 1, maxLength: 5 })
type Company = readonly { name: string; from: unknown; values: readonly { since: string; value: unknown }[] }[]

const givenBy = (company: Company, holds: (since: string) => boolean): Values => ({
  ...FROM_EVER,
  ...Object.fromEntries(
    company.map(({ name, from, values }) => [
      name,
      dated([{ value: from }, ...values.filter(one => holds(one.since))]),
    ]),
  ),
})

describe('numbers that are dated', () => {
  test('change nothing before their day', () =>
    fc.assert(
      fc.asyncProperty(ofCustomers, companies, async (history, company) => {
        const at = world()
        await play(history, given(at, FROM_EVER), at.clock)
        const all = given(
          at,
          givenBy(company, () => true),
        )
        for (const asOf of QUESTIONS) {
          const byThen = given(
            at,
            givenBy(company, since => since <= asOf.slice(0, 10)),
          )
          expectSame(await asked(all, asOf), await asked(byThen, asOf))
        }
      }),
      runs(40),
    ))

  test('and dated to what they are anyway, never', () =>
    fc.assert(
      fc.asyncProperty(ofCustomers, companies, async (history, company) => {
        const at = world()
        await play(history, given(at, FROM_EVER), at.clock)
        const again = company.map(({ values, ...one }) => ({
          ...one,
          values: values.map(({ since }) => ({ since, value: one.from })),
        }))
        const [same, before] = [
          given(
            at,
            givenBy(again, () => true),
          ),
          given(at, FROM_EVER),
        ]
        for (const asOf of QUESTIONS) expectSame(await asked(same, asOf), await asked(before, asOf))
      }),
      runs(40),
    ))

  test('end no period that was missed before their day: it stays as it was until something is done', async () => {
    let missed = 0
    await fc.assert(
      fc.asyncProperty(ofCustomers, companies, async (history, company) => {
        const at = world()
        await play(history, given(at, FROM_EVER), at.clock)
        const office = given(at, dating(company))
        // What is overdue when the history has ended is so for ever, for nothing is done any more.
        const later = QUESTIONS.filter(asOf => asOf >= at.clock.now())
        const told = await Promise.all(later.map(asOf => periods(office, asOf)))
        for (const [place, rows] of told.entries()) {
          const overdue = rows.filter(({ status }) => status === 'overdue').map(plain)
          missed += overdue.length
          for (const behind of told.slice(place + 1)) {
            expect(behind.map(plain)).toEqual(expect.arrayContaining(overdue))
          }
        }
      }),
      runs(25),
    )
    expect(missed).toBeGreaterThan(0)
  })

  test('are heard when a period begins: each goes by what is in force then, as far as that is known', async () => {
    const said = new Set<unknown>()
    await fc.assert(
      fc.asyncProperty(ofCustomers, companies, async (history, company) => {
        const at = world()
        await play(history, given(at, FROM_EVER), at.clock)
        const office = given(at, dating(company))
        for (const asOf of QUESTIONS) {
          for (const { obligation, since, facts } of await periods(office, asOf)) {
            const every = {
              'key-customer-contact': 'keyContactEvery',
              'general-customer-contact': 'generalContactEvery',
            }
            const name = every[obligation as keyof typeof every]
            if (name === undefined) continue
            expect(facts.unit).toBe(valueAt(company, name, since < asOf ? since : asOf))
            said.add(facts.unit)
          }
        }
      }),
      runs(40),
    )
    expect(said.size).toBeGreaterThan(1)
  })
})

const dating = (company: Company) => givenBy(company, () => true)

const OF_PERIODS = ['key-customer-contact', 'general-customer-contact', 'customer-visit', 'senior-management-visit']

const periods = async (office: Office, asOf: string) =>
  (await asked(office, asOf)).filter(({ obligation }) => OF_PERIODS.includes(obligation))

/** Of the day, in Shanghai, on which a moment is. */
function valueAt(company: Company, name: string, moment: string): unknown {
  const day = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10)
  const values = company.find(one => one.name === name)?.values ?? []
  const begun = values.filter(({ since }) => since <= day).sort((a, b) => (a.since < b.since ? -1 : 1))
  return begun.length > 0 ? begun.at(-1)!.value : FROM_EVER[name]
}

/** Which period it is; that its values have changed since is told later only. */
function plain({ obligation, subject, since, due, facts }: Awaited<ReturnType<typeof asked>>[number]) {
  return { obligation, subject, since, due, facts }
}
