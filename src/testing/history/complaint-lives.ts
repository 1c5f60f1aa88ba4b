/**
 * Lives: tales as they are told, one deed after the other. Now and then a step is left out, told twice, told of another
 * complaint or told wrongly before it is told well, and something else comes between.
 */
import type fc from 'fast-check'
import { type Life, lifeOf } from './complaint-life.ts'
import { TALES } from './complaint-tales.ts'
import { ANOTHER, actOf } from './complaint-values.ts'
import { wrongVersionsOf } from './complaint-wrongs.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places } from './deed.ts'
import type { Time } from './times.ts'

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

/** No tale has more steps. */
const LONGEST = 34

/** @param others what may come between the steps */
export function lives(
  fc: FastCheck,
  places: Places,
  others: fc.Arbitrary<Act>,
  { times, lawful }: { readonly times: fc.Arbitrary<Time>; readonly lawful: boolean },
): fc.Arbitrary<readonly Deed[]> {
  const fate = fc.record({ luck: fc.nat({ max: lawful ? LUCK.twice - 1 : LUCK.most }), time: times }, PLAIN)
  const fates = fc.array(fate, { minLength: LONGEST, maxLength: LONGEST })
  const place = fc.nat({ max: LONGEST - 1 })
  const between = fc.array(fc.record({ place, here: fc.boolean(), act: others, time: times }, PLAIN), { maxLength: 4 })
  return fc
    .tuple(lifeOf(fc, places), fc.constantFrom(...TALES), fates, between)
    .map(([one, tale, fates, between]) => lived(one, tale, fates, between))
}

function lived(one: Life, tale: (typeof TALES)[number], fates: readonly Fate[], between: readonly Between[]): Deed[] {
  return tale(one).flatMap((step, index) => {
    const { luck, time } = fates[index % fates.length]!
    return [
      ...between.filter(({ place }) => place === index).map(other => ({ ...about(one.id, other), ...other.time })),
      ...fated(actOf(step), luck).map(act => ({
        ...act,
        ...time,
        wait: time.wait * (STANDSTILLS[step.command.type] ?? 1),
      })),
    ]
  })
}

/** What ends a standstill: it has lasted for days, not for hours. */
const STANDSTILLS: Readonly<Record<string, number>> = { 'complaint.resume': 10, 'complaint.reopen': 10 }

/** No luck at all leaves the step out, so that shrinking does; mostly it is told as it is. */
const LUCK = { twice: 60, byNobody: 61, ofAnother: 62, wronglyFirst: 63, most: 79 }

function fated(act: Act, luck: number): Act[] {
  const { command, ...rest } = act
  if (luck === 0) return []
  if (luck < LUCK.twice) return [act]
  if (luck === LUCK.twice) return [act, act]
  if (luck === LUCK.byNobody) return [{ command }, act]
  if (luck === LUCK.ofAnother) return [{ ...rest, command: { ...command, complaintId: ANOTHER } }]
  const wrong = wrongVersionsOf(command)
  return wrong.length === 0 ? [act] : [wrong[luck % wrong.length]!, act]
}

/** What comes between is often about the same complaint. */
function about(complaintId: string, { act, here }: Between): Act {
  const named = String(act.command.complaintId ?? '')
  return here && named !== '' && !named.startsWith('A-') ? { ...act, command: { ...act.command, complaintId } } : act
}
