/** Numbers are adopted, set and withdrawn by commands like any other. What was judged by them meanwhile stays judged. */
import * as z from 'zod'
import { canonicalJson } from '../../core/canonical.ts'
import { defineCommand, type Occasion, type Refusal, refuse } from '../../core/command.ts'
import type { Figure } from '../../core/finding.ts'
import type { NamedParameter, NumbersAtHand } from '../../core/numbers-at-hand.ts'
import { bookOf, Undetermined } from '../../core/parameter-book.ts'
import { tag } from '../../core/tag.ts'
import { toInstant } from '../../time/instant.ts'
import { startOfDay } from '../../time/zone.ts'
import { without } from '../shaped-event.ts'
import { numbersAdopted, parameterSet, parameterWithdrawn } from './events.ts'
import { digestsOf, isSame, numbersOfLog } from './states.ts'

const reads = () => ({ numbers: numbersOfLog.of('') })

/** An office that keeps no numbers in its log has none that could be changed there. */
const NONE: NumbersAtHand = { own: { digest: '', rows: [] }, parameters: bookOf(new Map()), named: () => [] }

const atHand = ({ numbers = NONE }: Occasion) => numbers

export const adoptNumbers = defineCommand({
  type: 'numbers.adopt',
  irreversible: true,
  telling: 'decision',
  fields: () => ({ reason: parameterSet.shape.reason }),
  reads,
  decide: ({ numbers }, { reason }, occasion) => {
    const { own } = atHand(occasion)
    const isNew = digestsOf(own.rows).some(([regulation, digest]) => numbers.adopted[regulation] !== digest)
    if (isNew) return [numbersAdopted.of({ digest: own.digest, values: [...own.rows], reason })]
    return refuse('numbers-differ', { subject: tag('log', 'numbers'), actual: own.digest })
  },
})

/** Which parameter: the regulation may be left out where one alone has a parameter of that name. */
const named = { regulation: parameterSet.shape.regulation.nullable().default(null) }

export const setParameter = defineCommand({
  type: 'parameter.set',
  irreversible: true,
  telling: 'decision',
  fields: () => ({
    ...without(parameterSet.shape, 'retroactive'),
    ...named,
    /** The value that the change starts from, as its author saw it; left out: whatever it is. */
    base: z.json().optional(),
    retroactive: z.boolean().default(false),
  }),
  reads,
  decide: (_, { type, base, ...data }, occasion) => {
    const found = parameterOf(data, occasion)
    if ('refused' in found) return found
    const { since, publishedAt, name } = data
    const about = { subject: tag('parameter', name), facts: { name, since } }
    if (since < publishedAt && !data.retroactive) {
      return refuse('parameter-since-published', { ...about, actual: since, limit: publishedAt })
    }
    const value = found.parameter.schema.safeParse(data.value)
    if (!value.success) {
      const facts = { ...about.facts, why: value.error.issues.map(({ message }) => message).join('; ') }
      return refuse('parameter-value-fits', { ...about, actual: figureOf(data.value), facts })
    }
    const inForce = valueAt(found, since, occasion)
    if (base !== undefined && canonicalJson(base) !== canonicalJson(inForce)) {
      return refuse('parameter-base-current', { ...about, actual: figureOf(inForce), limit: figureOf(base) })
    }
    const { regulation } = found
    return [parameterSet.of({ ...data, regulation, value: value.data as z.core.util.JSONType })]
  },
})

export const withdrawParameter = defineCommand({
  type: 'parameter.withdraw',
  irreversible: true,
  telling: 'decision',
  fields: () => ({ ...parameterWithdrawn.shape, ...named }),
  reads,
  decide: ({ numbers }, { type, ...data }, occasion) => {
    const found = parameterOf(data, occasion)
    if ('refused' in found) return found
    const { name, since } = data
    const event = { ...data, regulation: found.regulation }
    if (numbers.sets.some(one => isSame(one, event))) return [parameterWithdrawn.of(event)]
    return refuse('parameter-was-set', { subject: tag('parameter', name), facts: { name, since } })
  },
})

function parameterOf(
  { name, regulation }: { readonly name: string; readonly regulation: string | null },
  occasion: Occasion,
): NamedParameter | Refusal {
  const found = atHand(occasion).named(name, regulation)
  if (found.length === 1) return found[0]!
  const about = { subject: tag('parameter', name), actual: found.length, limit: 1, facts: { name } }
  return refuse('parameter-known', about)
}

/** Null where it has no value then. */
function valueAt({ parameter }: NamedParameter, since: string, occasion: Occasion): unknown {
  const moment = toInstant(startOfDay(occasion.calendar.zone, since))
  const values = atHand(occasion).parameters.at({ one: parameter }, moment)
  return values instanceof Undetermined ? null : values.one
}

/** A text or a whole number as it is, all else as JSON. */
function figureOf(value: unknown): Figure {
  return typeof value === 'string' || Number.isSafeInteger(value) ? (value as Figure) : canonicalJson(value)
}
