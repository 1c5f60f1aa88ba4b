/** Forgetting somebody is a command like any other: judged, recorded, and only then are the keys destroyed. */
import { defineCommand, refuse } from '../../core/command.ts'
import { asked } from '../shaped-event.ts'
import { personForgotten } from './events.ts'
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
