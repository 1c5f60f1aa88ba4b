/** The numbers of a regulation: given, blank or dated; what a company gives is checked when the office opens. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { dated, defineParameter } from '../../src/core/parameter.ts'
import { parameterBook, Undetermined } from '../../src/core/parameter-book.ts'
import { customerGrading, type Regulation } from '../../src/index.ts'
import { codeOf, officeOn, regulations, runs, stage } from '../laws/offices.ts'

const limit = defineParameter({
  name: 'limit',
  unit: '%',
  clause: 'X-1',
  schema: z.string().regex(/^\d+$/),
  value: '15',
})
const blank = defineParameter({ name: 'blank', unit: 'day', clause: 'X-2', schema: z.int().min(1) })
const nullable = defineParameter({
  name: 'nullable',
  unit: 'month',
  clause: 'X-3',
  schema: z.int().nullable(),
  value: null,
})
const list = defineParameter({ name: 'list', unit: 'word', clause: 'X-4', schema: z.array(z.string()), value: ['a'] })
const parameters = { limit, blank, nullable, list }

const startOfDay = (date: string) => `${date}T00:00:00.000Z`

function bookOf(given: Readonly<Record<string, unknown>>) {
  return parameterBook([{ regulation: 'test', parameters, given: { blank: 1, ...given } }], startOfDay)
}

describe('what a company gives', () => {
  const WRONG: Readonly<Record<string, readonly [given: object, code: string]>> = {
    'a blank left blank': [{ blank: undefined }, 'PARAMETER_MISSING'],
    'an unknown name': [{ limits: '12' }, 'PARAMETER_INVALID'],
    'an inherited name': [{ constructor: 1 }, 'PARAMETER_INVALID'],
    'a value of another kind': [{ limit: 12 }, 'PARAMETER_INVALID'],
    'a value out of range': [{ blank: 0 }, 'PARAMETER_INVALID'],
    'null where there is none': [{ limit: null }, 'PARAMETER_INVALID'],
    'a wrong one among dated values': [
      { limit: dated([{ value: '1' }, { value: 'x', since: '2026-01-01' }]) },
      'PARAMETER_INVALID',
    ],
    'two values of one day': [
      {
        limit: dated([
          { value: '1', since: '2026-01-01' },
          { value: '2', since: '2026-01-01' },
        ]),
      },
      'PARAMETER_INVALID',
    ],
    'two values from ever': [{ limit: dated([{ value: '1' }, { value: '2' }]) }, 'PARAMETER_INVALID'],
    'no values': [{ limit: dated([]) }, 'PARAMETER_INVALID'],
  }
  for (const [name, [given, code]] of Object.entries(WRONG)) {
    test(`${name} is ${code}`, async () => expect(await codeOf(() => bookOf({ blank: 1, ...given }))).toBe(code))
  }

  test('an error names parameter, clause and value', () => {
    expect(() => bookOf({ limit: 12 })).toThrow(/limit \(X-1, %\) is 12/)
    expect(() => bookOf({ blank: undefined })).toThrow(/blank has no value: clause X-2/)
  })

  test('is checked when the office opens', async () => {
    const { store, clock } = stage()
    const opened = (regulation: Regulation) => () => officeOn(store, clock, { regulations: [regulation] })
    expect(await codeOf(opened(customerGrading()))).toBe('PARAMETER_MISSING')
    const { given } = regulations[0]!
    for (const vipShareLimit of ['101', '-1', '1e1', 'NaN', '15%', '15.00001', 15 as unknown as string]) {
      expect(await codeOf(opened(customerGrading({ ...given, vipShareLimit })))).toBe('PARAMETER_INVALID')
    }
    for (const vipMinBeds of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '500' as unknown as number]) {
      expect(await codeOf(opened(customerGrading({ ...given, vipMinBeds })))).toBe('PARAMETER_INVALID')
    }
    const since = '2026-02-30'
    expect(await codeOf(opened(customerGrading({ ...given, vipMinBeds: dated([{ value: 1, since }]) })))).toMatch(
      /DATE|INVALID/,
    )
  })
})

describe('values in force', () => {
  test('the given one, from ever; null is a value', () => {
    const values = bookOf({}).at(parameters, '1999-01-01T00:00:00.000Z')
    expect(values).toEqual({ limit: '15', blank: 1, nullable: null, list: ['a'] })
  })

  test('a value holds from the first moment of its day', () => {
    const book = bookOf({ limit: dated([{ value: '12', since: '2027-01-01' }, { value: '15' }]) })
    const at = (moment: string) => book.at({ limit }, moment)
    expect(at('2026-12-31T23:59:59.999Z')).toEqual({ limit: '15' })
    expect(at('2027-01-01T00:00:00.000Z')).toEqual({ limit: '12' })
  })

  test('before the first dated value there is none, and its name is told', () => {
    const answer = bookOf({ limit: dated([{ value: '12', since: '2027-01-01' }]) }).at(
      { blank, limit },
      '2026-12-31T00:00:00.000Z',
    )
    expect(answer).toBeInstanceOf(Undetermined)
    expect((answer as Undetermined).parameter).toBe('limit')
  })

  test('the latest that has begun, whatever the order in which they are given', () => {
    const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(days, { minLength: 1 }), fc.constantFrom(...days), (since, day) => {
        const book = bookOf({ limit: dated(since.map(one => ({ value: one.replaceAll('-', ''), since: one }))) })
        const latest = [...since].sort().findLast(one => one <= day)
        const answer = book.at({ limit }, `${day}T12:00:00.000Z`)
        if (latest === undefined) expect(answer).toBeInstanceOf(Undetermined)
        else expect(answer).toEqual({ limit: latest.replaceAll('-', '') })
      }),
      runs(300),
    )
  })

  test('what is asked for together is the same object at every moment, and nobody can change it', () => {
    const book = bookOf({})
    const of = { limit, list }
    const values = book.at(of, '2026-01-01T00:00:00.000Z') as { list: string[] }
    expect(book.at(of, '2027-01-01T00:00:00.000Z')).toBe(values)
    expect(() => values.list.push('b')).toThrow(TypeError)
    expect(() => Object.assign(values, { limit: '99' })).toThrow(TypeError)
    expect(list.value).toEqual(['a'])
  })
})

describe('a dated cap', () => {
  const given = {
    ...regulations[0]!.given,
    vipShareLimit: dated([{ value: '100' }, { value: '0', since: '2026-01-02' }]),
  }

  test('is that of the day on which it happened, in the calendar’s zone', async () => {
    const { store, clock } = stage()
    const office = officeOn(store, clock, { regulations: [customerGrading(given)] })
    clock.advance(5 * 86_400_000)
    const papers = { type: 'paper.file', departmentId: 'east', kind: 'customer-structure', title: 'a' }
    const plan = { ...papers, content: { vipShare: '50', preferredShare: '1' } }
    // Midnight of 2 January in Shanghai is 16:00 UTC of the day before.
    const before = await office.execute({ ...plan, paperId: 'P-1' }, { occurredAt: '2026-01-01T15:59:59.999Z' })
    const after = await office.execute({ ...plan, paperId: 'P-2' }, { occurredAt: '2026-01-01T16:00:00.000Z' })
    expect([before.status, after.status]).toEqual(['accepted', 'refused'])
  })

  test('that had no value yet makes the decision undecidable, and writes nothing', async () => {
    const { store, clock } = stage()
    const none = { ...given, vipShareLimit: dated([{ value: '15', since: '2027-01-01' }]) }
    const office = officeOn(store, clock, { regulations: [customerGrading(none)] })
    const plan = { type: 'paper.file', paperId: 'P', departmentId: 'east', kind: 'customer-structure', title: 'a' }
    const outcome = await office.execute({ ...plan, content: { vipShare: '1', preferredShare: '1' } })
    expect(outcome.status).toBe('undecidable')
    const [finding] = outcome.findings.filter(({ verdict }) => verdict === 'undecidable')
    expect(finding).toMatchObject({ facts: { parameter: 'vipShareLimit' } })
    expect(office.explain(finding!, 'zh')).toContain('vipShareLimit')
    expect((await store.read('all')).events).toEqual([])
  })
})
