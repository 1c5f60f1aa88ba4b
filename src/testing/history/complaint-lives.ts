/**
 * Lives: tales as they are told, one deed after the other. Now and then a step is left out, told twice or asked for by
 * somebody else, and something else comes between.
 */
import type fc from 'fast-check'
import { roled } from '../../facts/complaint/steps.ts'
import { type Life, LONGEST_TALE, lifeOf, TALES } from './complaint-tales.ts'
import { actOf, UNHEARD_OF } from './complaint-values.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'

export type Time = Pick<Deed, 'wait' | 'late'>

interface Fate {
  readonly luck: number
  readonly time: Time
}

interface Between {
  readonly place: number
  readonly here: boolean
  readonly act: Act
  readonly time: Time
}

/** @param others what may come between the steps */
export function lives(
  fc: FastCheck,
  places: Places,
  others: fc.Arbitrary<Act>,
  { times, lawful }: { readonly times: fc.Arbitrary<Time>; readonly lawful: boolean },
): fc.Arbitrary<readonly Deed[]> {
  const fate = fc.record({ luck: fc.nat({ max: lawful ? LEAST_TWISTED - 1 : 63 }), time: times }, PLAIN)
  const fates = fc.array(fate, { minLength: LONGEST_TALE, maxLength: LONGEST_TALE })
  const place = fc.nat({ max: LONGEST_TALE })
  const between = fc.array(fc.record({ place, here: fc.boolean(), act: others, time: times }, PLAIN), { maxLength: 4 })
  return fc
    .tuple(lifeOf(fc, places), fc.constantFrom(...TALES), fates, between)
    .map(([one, tale, fates, between]) => lived(one, tale, fates, between))
}

function lived(one: Life, tale: (typeof TALES)[number], fates: readonly Fate[], between: readonly Between[]): Deed[] {
  return tale(one).flatMap((step, index) => [
    ...between.filter(({ place }) => place === index).map(other => ({ ...about(one.id, other), ...other.time })),
    ...fated(actOf(step), fates[index]!.luck).map(act => ({ ...act, ...fates[index]!.time })),
  ])
}

/** Luck is mostly neither bad nor twisted; none at all leaves the step out, so that shrinking does. */
function fated(act: Act, luck: number): Act[] {
  if (luck === 0) return []
  if (luck < LEAST_TWISTED) return [act]
  return TWISTS[luck - LEAST_TWISTED]!(act)
}

const LEAST_TWISTED = 60

const TWISTS: readonly ((act: Act) => Act[])[] = [
  act => [act, act],
  ({ command }) => [{ command }],
  ({ command }) => [{ command, actor: roled('sales') }],
  ({ command, ...rest }) => [{ command: { ...command, complaintId: UNHEARD_OF }, ...rest }],
]

/** What comes between is often about the same complaint. */
function about(complaintId: string, { act, here }: Between): Act {
  const named = String(act.command.complaintId ?? '')
  return here && named !== '' && !named.startsWith('A-') ? { ...act, command: { ...act.command, complaintId } } : act
}
