/** Giving a mandate and revoking it. Only the giver gives it, as his host knows him; revoking is for whom the gate lets. */
import * as z from 'zod'
import { defineCommand, type Occasion, type Refusal } from '../../core/command.ts'
import { parseInstant } from '../../time/instant.ts'
import { MISSING } from '../refusing.ts'
import { asked, without } from '../shaped-event.ts'
import { giverOf, mandateGiven, mandateRevoked } from './events.ts'
import { refused } from './refusals/index.ts'
import { mandate } from './states.ts'

/** With a zone; a mandate for the days 1 to 7 May ends with the beginning of 8 May. */
const moment = z.iso.datetime({ offset: true })

export const giveMandate = defineCommand({
  type: 'mandate.give',
  fields: () => ({
    ...asked(without(mandateGiven.shape, 'from')),
    /** From now on, where it is left out. */
    since: moment.nullable().default(null),
    until: moment,
  }),
  reads: ({ mandateId }) => ({ known: mandate.of(mandateId) }),
  decide: ({ known: { mandateId, givenAt } }, { type: _, ...said }, occasion) => {
    if (givenAt !== null) return refused('mandate-new', mandateId, { actual: givenAt })
    const since = said.since === null ? occasion.occurredAt : parseInstant(said.since)
    const data = { ...said, since, until: parseInstant(said.until) }
    return refusalOf(data, occasion) ?? [mandateGiven.of({ ...data, from: giverOf(occasion.actor!) })]
  },
})

export const revokeMandate = defineCommand({
  type: 'mandate.revoke',
  fields: () => asked(mandateRevoked.shape),
  reads: ({ mandateId }) => ({ known: mandate.of(mandateId) }),
  decide: ({ known: { mandateId, givenAt, revokedAt } }, { type: _, ...data }, { occurredAt }) => {
    if (givenAt === null) return refused('mandate-on-record', mandateId, MISSING)
    if (revokedAt !== null) return refused('mandate-standing', mandateId, { actual: revokedAt })
    if (occurredAt >= givenAt) return [mandateRevoked.of(data)]
    return refused('mandate-not-before-given', mandateId, { actual: occurredAt, limit: givenAt })
  },
})

type Terms = Readonly<Record<'mandateId' | 'to' | 'since' | 'until', string>>

/** Who has a mandate does not pass it on, and nobody is given one for what he has done already. */
function refusalOf({ mandateId, to, since, until }: Terms, { actor, occurredAt }: Occasion): Refusal | undefined {
  if (actor === null) return refused('mandate-by-giver', mandateId)
  const { id: actual, onBehalfOf } = actor
  if (onBehalfOf) return refused('mandate-not-passed-on', mandateId, { actual, limit: onBehalfOf.id })
  if (actual === to) return refused('mandate-for-another', mandateId, { actual })
  if (since >= occurredAt && until > since) return undefined
  return refused('mandate-ahead', mandateId, { actual: occurredAt, facts: { since, until } })
}
