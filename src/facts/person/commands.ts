/** Forgetting somebody is a command like any other: judged, recorded, and only then are the keys destroyed. */
import { defineCommand, refuse } from '../../core/command.ts'
import { forgettingFields, personForgotten } from './events.ts'
import { personStanding } from './state.ts'

export const forgetPerson = defineCommand({
  type: 'person.forget',
  fields: forgettingFields,
  reads: ({ subject }) => ({ person: personStanding.of(subject) }),
  decide: ({ person }, { type: _, ...data }) => {
    const { subject, forgottenAt } = person
    if (forgottenAt === null) return [personForgotten.of(data)]
    return refuse('person-not-forgotten', { subject, actual: forgottenAt, facts: { person: subject } })
  },
})

export const personCommands = [forgetPerson] as const

export const personRefusals = {
  'person-not-forgotten': {
    title: { zh: '已删除个人信息者不得再记', en: 'The person has not been forgotten' },
    sentence: {
      zh: '{person} 的个人信息已删除（{actual}），不能再删除，也不能再记录',
      en: 'what was personal about {person} is erased ({actual}): it cannot be erased again, nor recorded anew',
    },
  },
} as const
