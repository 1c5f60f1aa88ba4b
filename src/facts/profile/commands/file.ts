/** Opening a file, entering what is known, linking documents, approving and checking. */
import * as z from 'zod'
import { defineCommand } from '../../../core/command.ts'
import { plainCommand } from '../../command-about.ts'
import { codesOf, id, line } from '../../fields.ts'
import { refusing } from '../../refusing.ts'
import { asked, without } from '../../shaped-event.ts'
import {
  documentLinked,
  profileApproved,
  profileChecked,
  profileOpened,
  profileRecorded,
  profilesConsolidated,
} from '../events/index.ts'
import { document, profile } from '../states/index.ts'
import { PROFILE_FIELDS } from '../words/fields.ts'
import { profileWords } from '../words/index.ts'
import { notOf, ofCustomer, type Refused, type ToldValue, wrongAmong } from './values.ts'

const ofDocument = refusing<Refused>('document')

const told = () =>
  z.strictObject({
    field: codesOf(profileWords.profileField),
    about: id.nullable().default(null),
    value: line.nullable(),
  })

const isPersonal = ({ field }: ToldValue) => PROFILE_FIELDS[field].personal === true

export const fileCommands = [
  defineCommand({
    type: 'profile.open',
    fields: () => profileOpened.shape,
    reads: ({ customerId }) => ({ file: profile.of(customerId) }),
    decide: ({ file: { keptBy: actual } }, { type: _, ...data }) =>
      actual === null ? [profileOpened.of(data)] : ofCustomer('profile-new', data.customerId, { actual }),
  }),

  defineCommand({
    type: 'profile.record',
    fields: () => ({
      ...asked(without(profileRecorded.shape, 'persons', 'values', 'voluntary')),
      voluntary: z.boolean().default(false),
      values: z.array(told()).min(1).max(200),
    }),
    reads: () => ({}),
    decide: (_, { type: __, values, ...data }) => {
      const refusal = wrongAmong(data.customerId, data.section, values)
      if (refusal) return refusal
      const [persons, others] = [values.filter(isPersonal), values.filter(one => !isPersonal(one))]
      return [profileRecorded.of({ ...data, values: others, persons })]
    },
  }),

  defineCommand({
    type: 'document.link',
    fields: () => asked(documentLinked.shape),
    reads: ({ documentId, customerId }) => ({ known: document.of(documentId), file: profile.of(customerId) }),
    decide: ({ known, file }, { type: _, ...data }) => {
      const { documentId, customerId } = data
      if (known.customerId !== null) return ofDocument('document-new', documentId, { actual: known.customerId })
      if (file.openedAt !== null) return [documentLinked.of(data)]
      const missing = { actual: false, limit: true, facts: { customer: customerId } }
      return ofDocument('document-to-a-file', documentId, missing)
    },
  }),

  plainCommand('profile.approve', profileApproved, { telling: 'decision' }),

  defineCommand({
    type: 'profile.check',
    fields: () => ({ ...profileChecked.shape, wrong: profileChecked.shape.wrong.default([]) }),
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => {
      const { customerId, section, checked, wrong } = data
      const stranger = checked.find(field => PROFILE_FIELDS[field].section !== section)
      if (stranger !== undefined) return notOf(customerId, section, stranger)
      const actual = wrong.find(field => !checked.includes(field))
      if (actual !== undefined) return ofCustomer('profile-wrong-among-checked', customerId, { actual })
      return [profileChecked.of(data)]
    },
  }),

  plainCommand('profiles.consolidate', profilesConsolidated),
]
