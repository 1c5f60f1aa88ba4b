/** The laws of every kind of duty: when it stands, and that it is derived from the subject that it is about. */
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import type { DeepReadonly } from '../../src/core/event.ts'
import { dated, isGuijuError, type ObligationDefinition } from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import { dutiesUnderTest, type Owing } from './duties.ts'
import { desk, type Form, mark } from './forms.ts'

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

describe('a value of another day', () => {
  const { response, reparation } = dutiesUnderTest
  const opened = [mark('F-1', 'opened', { at: '2026-03-02 09:00' })]

  test('a duty keeps the period that was in force when it arose', () =>
    owes(response!.obligation, opened, ['', () => [], '2026-03-06', [{ due: '2026-03-05 00:00' }]], {
      withinDays: dated([{ value: 2 }, { value: 9, since: '2026-03-03' }]),
    }))

  test('without a period it is never late', () =>
    owes(response!.obligation, opened, ['', () => [], '2036-03-06', [{ due: null, status: 'due' }]], {
      withinDays: null,
    }))

  test('a limit that is lowered makes a breach of what stood, since that day', () =>
    owes(
      reparation!.obligation,
      [mark('F-1', 'first', { value: 3 })],
      ['', () => [], '2026-03-06', [{ since: '2026-03-04 00:00', facts: { most: 2 } }]],
      { most: dated([{ value: 3 }, { value: 2, since: '2026-03-04' }]) },
    ))

  test('a limit that is raised cures it', () =>
    owes(reparation!.obligation, [mark('F-1', 'first', { value: 4 })], ['', () => [], '2026-03-06', []], {
      most: dated([{ value: 3 }, { value: 4, since: '2026-03-04' }]),
    }))
})
