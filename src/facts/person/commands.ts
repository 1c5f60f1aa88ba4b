/** Forgetting somebody is a command like any other: judged, recorded, and only then are the keys destroyed. */
import { defineCommand, refuse } from '../../core/command.ts'
import { asked } from '../shaped-event.ts'
import { personConsented, personForgotten } from './events.ts'
import { personStanding } from './states.ts'

export const forgetPerson = defineCommand({
  type: 'person.forget',
  fields: () => ({ ...asked(personForgotten.shape), archives: personForgotten.shape.archives.default([]) }),
  reads: ({ subject }) => ({ person: personStanding.of(subject) }),
  decide: ({ person }, { type: _, ...data }) => {
    const { subject, forgottenAt } = person
    if (forgottenAt === null) return [personForgotten.of(data)]
    return refuse('person-not-forgotten', { subject, actual: forgottenAt, facts: { person: subject } })
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
