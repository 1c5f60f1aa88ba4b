/** The laws of every kind of duty: when it stands, and that it is derived from the subject that it is about. */
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import type { DeepReadonly } from '../../src/core/event.ts'
import {
  dated,
  isGuijuError,
  manualClock,
  memoryStore,
  type ObligationDefinition,
  open,
  response,
} from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import { dutiesUnderTest, type Owing } from './duties.ts'
import { desk, type Form, form, heading, mark, parameters } from './forms.ts'

type Values = Parameters<ReturnType<typeof desk>>[0]

const owes = (
  obligation: ObligationDefinition,
  steps: readonly CaseStep[],
  [, , asOf, rows]: Owing,
  values: Values = {},
) =>
  given([desk([], [obligation])(values)], ...steps).expect({
    obligations: [{ asOf, obligation: obligation.id, subject: 'form:F-1', rows }],
  })

/** A slip that no type finds: the duty is derived from the first subject that it ever saw. */
function derivingFirst(obligation: ObligationDefinition): ObligationDefinition {
  let first: DeepReadonly<Form> | undefined
  return {
    ...obligation,
    duties: (standing: never) => {
      const { state } = standing as { readonly state: DeepReadonly<Form> }
      first ??= state
      return obligation.duties({ ...(standing as object), state: first } as never)
    },
  }
}

for (const [name, { obligation, arguments: given, owings }] of Object.entries(dutiesUnderTest)) {
  describe(name, () => {
    test('carries its kind and its arguments as data', () => {
      expect(obligation.kind).toEqual({ name: name.split(' ')[0], arguments: given })
    })

    for (const owing of owings) test(owing[0], () => owes(obligation, owing[1]('F-1'), owing))

    const pairs = owings.flatMap(owing => owings.filter(other => other !== owing).map(other => [owing, other] as const))
    const beside = (owing: Owing, other: Owing) => [...other[1]('F-0'), ...owing[1]('F-1')]

    test('stands the same beside a twin of which something else is true', async () => {
      for (const [owing, other] of pairs) await owes(obligation, beside(owing, other), owing)
    })

    test('is noticed where it is derived from the first subject that it saw', async () => {
      let noticed = 0
      for (const [owing, other] of pairs) {
        await owes(derivingFirst(obligation), beside(owing, other), owing).catch((error: unknown) => {
          if (!isGuijuError(error, 'LAW_BROKEN')) throw error
          noticed += 1
        })
      }
      expect(noticed).toBeGreaterThan(0)
    })
  })
}

/** Owed for each paper that a list of the company asks for. */
const listed = response({
  id: 'form-listed-papers',
  ...heading,
  of: form,
  sentence: { zh: '待办', en: 'owed' },
  parameters: { papers: parameters.papers },
  each: () => ['licence', 'map'],
  from: (_, { state }) => state.marks.opened?.at,
  concerns: (paper, { parametersAt }, moment) => parametersAt(moment).papers.includes(paper),
  facts: paper => ({ paper }),
})

const statuses = ['running', 'due', 'overdue', 'undecidable'] as const

async function officeAfter(obligation: ObligationDefinition, steps: readonly CaseStep[], values: Values) {
  const clock = manualClock('2026-03-01T00:00:00.000Z')
  const office = open({ store: memoryStore(), clock, regulations: [desk([], [obligation])(values)] })
  clock.set('2026-03-02T02:00:00.000Z')
  for (const { command, at } of steps) {
    const occurredAt = new Date(`${at!.replace(' ', 'T')}:00+08:00`).toISOString()
    expect((await office.receive(command, { occurredAt })).status).toBe('accepted')
  }
  return office
}

async function rowsOf(obligation: ObligationDefinition, steps: readonly CaseStep[], asOf: string, values: Values) {
  const office = await officeAfter(obligation, steps, values)
  return office.obligations({ asOf, status: statuses, withinDays: 31 })
}

async function sentencesOf(obligation: ObligationDefinition, steps: readonly CaseStep[], asOf: string, values: Values) {
  const office = await officeAfter(obligation, steps, values)
  const rows = await office.obligations({ asOf, status: statuses })
  return rows.map(row => ({ zh: office.explain(row, 'zh'), en: office.explain(row, 'en') }))
}

describe('a value of another day', () => {
  const { response: answered, recurrent, reparation } = dutiesUnderTest
  const opened = [mark('F-1', 'opened', { at: '2026-03-02 09:00' })]

  test('a duty keeps the period that was in force when it arose', () =>
    owes(answered!.obligation, opened, ['', () => [], '2026-03-06', [{ due: '2026-03-05 00:00' }]], {
      withinDays: dated([{ value: 2 }, { value: 9, since: '2026-03-03' }]),
    }))

  test('without a period it is never late', () =>
    owes(answered!.obligation, opened, ['', () => [], '2036-03-06', [{ due: null, status: 'due' }]], {
      withinDays: null,
    }))

  test('a limit that is lowered makes a breach of what stood, since that day', () =>
    owes(
      reparation!.obligation,
      [mark('F-1', 'first', { value: 3 })],
      ['', () => [], '2026-03-06', [{ since: '2026-03-04 00:00', facts: { most: 2 } }]],
      { most: dated([{ value: 3 }, { value: 2, since: '2026-03-04' }]) },
    ))

  test('and says so, once it has changed', async () => {
    const values = { withinDays: dated([{ value: 2 }, { value: 9, since: '2026-03-04' }]) }
    const asked = (asOf: string) => rowsOf(answered!.obligation, opened, asOf, values)
    const keeps = '2026-03-02T01:00:00.000Z'
    expect([await asked('2026-03-03T15:59:59.999Z'), await asked('2026-03-03T16:00:00.000Z')]).toMatchObject([
      [{ facts: { days: 2 } }],
      [{ facts: { days: 2 }, valuesOf: keeps }],
    ])
    expect((await asked('2026-03-03T15:59:59.999Z'))[0]).not.toHaveProperty('valuesOf')
  })

  test('and says so in both languages', async () => {
    const values = { withinDays: dated([{ value: 2 }, { value: 9, since: '2026-03-04' }]) }
    const [said] = await sentencesOf(answered!.obligation, opened, '2026-03-04T04:00:00.000Z', values)
    expect(said!.en).toMatch(/\. Keeps the values of 2026-03-02 09:00\.$/)
    expect(said!.zh).toMatch(/。仍按此时的参数值：2026-03-02 09:00。$/)
  })

  test('what a list asks for is owed since it does, and no more once it does not', async () => {
    const papers = dated([
      { value: ['licence'] },
      { value: ['licence', 'map'], since: '2026-03-04' },
      { value: ['map'], since: '2026-03-06' },
    ])
    const asked = async (asOf: string) => {
      const rows = await rowsOf(listed, opened, asOf, { papers })
      return rows.map(({ facts, since, valuesOf }) => [facts.paper, since, valuesOf])
    }
    const licence = ['licence', '2026-03-02T01:00:00.000Z', undefined]
    const map = ['map', '2026-03-03T16:00:00.000Z', undefined]
    expect(await asked('2026-03-03T15:59:59.999Z')).toEqual([licence])
    expect(await asked('2026-03-03T16:00:00.000Z')).toEqual([licence, map])
    expect(await asked('2026-03-05T15:59:59.999Z')).toEqual([licence, map])
    expect(await asked('2026-03-05T16:00:00.000Z')).toEqual([map])
  })

  test('what a list asks for from its first value on is owed since then: before it, nobody asked', async () => {
    const papers = dated([{ value: ['map'], since: '2026-03-04' }])
    expect(await rowsOf(listed, opened, '2026-03-03T15:00:00.000Z', { papers })).toMatchObject([
      { status: 'undecidable', facts: { parameter: 'papers' } },
    ])
    expect(await rowsOf(listed, opened, '2026-03-04T04:00:00.000Z', { papers })).toMatchObject([
      { status: 'due', since: '2026-03-03T16:00:00.000Z' },
    ])
  })

  test('how often goes by the value with which each period begins; before there was one, nothing recurred', async () => {
    const asked = async (asOf: string, every: NonNullable<NonNullable<Values>['every']>) => {
      const rows = await rowsOf(recurrent!.obligation, opened, asOf, { every })
      return rows.map(({ status, facts, due, valuesOf }) => [status, facts.unit, due, valuesOf])
    }
    const quarters = dated([{ value: 'quarter' }, { value: 'month', since: '2026-04-02' }] as const)
    expect(await asked('2026-04-01T15:59:59.999Z', quarters)).toEqual([
      ['running', 'quarter', '2026-06-30T16:00:00.000Z', undefined],
    ])
    expect(await asked('2026-04-01T16:00:00.000Z', quarters)).toEqual([
      ['running', 'quarter', '2026-06-30T16:00:00.000Z', '2026-03-31T16:00:00.000Z'],
    ])
    const later = dated([{ value: 'month', since: '2026-04-02' }] as const)
    expect(await asked('2026-04-01T15:59:59.999Z', later)).toMatchObject([['undecidable', undefined, null, undefined]])
    expect(await asked('2026-05-03T00:00:00.000Z', later)).toEqual([
      ['due', 'month', '2026-05-31T16:00:00.000Z', undefined],
    ])
  })

  test('a limit that is raised cures it', () =>
    owes(reparation!.obligation, [mark('F-1', 'first', { value: 4 })], ['', () => [], '2026-03-06', []], {
      most: dated([{ value: 3 }, { value: 4, since: '2026-03-04' }]),
    }))
})
