/** Forgetting somebody is a command like any other: judged, recorded, and only then are the keys destroyed. */
import { defineCommand, refuse } from '../../core/command.ts'
import { heardOf } from '../../core/heard-of.ts'
import { asked } from '../shaped-event.ts'
import { personConsented, personForgotten } from './events.ts'
import { personStanding } from './states.ts'

export const forgetPerson = defineCommand({
  type: 'person.forget',
  telling: 'decision',
  irreversible: true,
  fields: () => ({ ...asked(personForgotten.shape), archives: personForgotten.shape.archives.default([]) }),
  reads: ({ subject }) => ({ person: personStanding.of(subject), log: heardOf.of(subject) }),
  // Who is forgotten in advance could never be recorded: a key is destroyed that nobody has yet.
  decide: ({ person, log }, { type: _, ...data }) => {
    const { subject, forgottenAt } = person
    const about = { subject, facts: { person: subject } }
    if (forgottenAt !== null) return refuse('person-not-forgotten', { ...about, actual: forgottenAt })
    return log.known ? [personForgotten.of(data)] : refuse('person-on-record', { ...about, actual: false, limit: true })
  },
})

/** Only who was forgotten has to consent anew before anything personal is recorded again. */
export const recordConsent = defineCommand({
  type: 'person.consent',
  fields: () => asked(personConsented.shape),
  reads: ({ subject }) => ({ person: personStanding.of(subject) }),
  decide: ({ person }, { type: _, ...data }) => {
    const { subject, forgottenAt } = person
    if (forgottenAt !== null) return [personConsented.of(data)]
    return refuse('person-forgotten', { subject, actual: 'not forgotten', facts: { person: subject } })
  },
})
