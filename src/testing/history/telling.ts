/** Tales as they are told: now and then a step is left out, told twice or told by nobody. They shrink to fewer steps. */
import type fc from 'fast-check'
import type { CaseStep } from '../../core/case.ts'
import { actOf } from './complaint-values.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Weighted } from './deed.ts'
import { stepTimes } from './times.ts'

export interface Manners {
  readonly lawful: boolean
  readonly late: boolean
}

/** No luck at all leaves a step out, so that shrinking does; mostly it is told as it is. */
const LUCK = { twice: 40, byNobody: 41 }

/** No tale has more steps. */
const LONGEST = 14

/** Of five steps one is told as it must not be; shrinking makes it honest. */
export function mostly(fc: FastCheck, honest: fc.Arbitrary<Act>, wrong: fc.Arbitrary<Act>): fc.Arbitrary<Act> {
  return fc.oneof({ withCrossShrink: true }, { arbitrary: honest, weight: 4 }, { arbitrary: wrong, weight: 1 })
}

/** Single steps, and tales of several. */
export function told(
  fc: FastCheck,
  acts: fc.Arbitrary<Act>,
  tales: fc.Arbitrary<readonly CaseStep[]>,
  { lawful, late }: Manners,
): fc.Arbitrary<readonly Deed[]> {
  const times = stepTimes(fc, late)
  const one = fc.tuple(acts, times).map(([act, time]): readonly Deed[] => [{ ...act, ...time }])
  const fate = fc.record({ luck: fc.nat({ max: lawful ? LUCK.twice - 1 : LUCK.byNobody }), time: times }, PLAIN)
  const fates = fc.array(fate, { minLength: LONGEST, maxLength: LONGEST })
  const tale = fc.tuple(tales, fates).map(([steps, fates]): readonly Deed[] =>
    steps.flatMap((step, index) => {
      const { luck, time } = fates[index % fates.length]!
      return fated(actOf(step), luck).map(act => ({ ...act, ...time }))
    }),
  )
  return fc.oneof({ arbitrary: one, weight: 2 }, { arbitrary: tale, weight: 3 })
}

function fated(act: Act, luck: number): Act[] {
  if (luck === 0) return []
  if (luck === LUCK.twice) return [act, act]
  return luck === LUCK.byNobody ? [{ command: act.command }] : [act]
}

/** A step made of drawn values. */
export function drawn(fc: FastCheck) {
  return <const Values extends readonly unknown[]>(
    weight: number,
    make: (...values: Values) => CaseStep,
    ...values: { readonly [K in keyof Values]: fc.Arbitrary<Values[K]> }
  ): Weighted => ({
    arbitrary: fc
      .tuple(...(values as readonly fc.Arbitrary<unknown>[]))
      .map(drawn => actOf(make(...(drawn as unknown as Values)))),
    weight,
  })
}
