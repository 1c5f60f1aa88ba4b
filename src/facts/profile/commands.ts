/** Opening a file, entering what is known, linking documents. */
import * as z from 'zod'
import { defineCommand, type Refusal } from '../../core/command.ts'
import { amount, codesOf, count, day, id, line } from '../fields.ts'
import { refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import { documentLinked, profileOpened, profileRecorded } from './events.ts'
import type { profileRefusals } from './refusals.ts'
import { document, entryKey, profile } from './states.ts'
import { type FieldForm, PROFILE_FIELDS, type ProfileField, type ProfileSection } from './words/fields.ts'
import { profileWords } from './words/index.ts'

type Refused = keyof typeof profileRefusals

const ofCustomer = refusing<Refused>('customer')
const ofDocument = refusing<Refused>('document')

interface Told {
  readonly field: ProfileField
  readonly about: string | null
  readonly value: string | null
}

const YEAR = /^\d{4}$/
const COUNT = /^(?:0|[1-9]\d*)$/

const FITS: Readonly<Record<FieldForm, (value: string) => boolean>> = {
  day: value => day.safeParse(value).success,
  amount: value => amount.safeParse(value).success,
  count: value => COUNT.test(value) && count.safeParse(Number(value)).success,
  list: value => value.split('、').every(item => item.trim() !== ''),
}

// Of persons there may be one that needs no number; a year or a competitor has to be named.
function aboutFits({ field, about }: Told): boolean {
  const { by } = PROFILE_FIELDS[field]
  if (by === 'year') return about !== null && YEAR.test(about)
  if (by === 'person') return true
  return (about !== null) === (by !== undefined)
}

/** What is wrong with the first value that does not stand as it should. */
function wrong(customerId: string, section: ProfileSection, values: readonly Told[]): Refusal | undefined {
  const seen = new Set<string>()
  for (const one of values) {
    const { field, about, value } = one
    const spec = PROFILE_FIELDS[field]
    const refusal = (refused: Refused, actual: string | null, limit: string | null = null) =>
      ofCustomer(refused, customerId, { actual, limit, facts: { field, about } })
    if (spec.section !== section) return refusal('profile-field-of-section', section, spec.section)
    if (!aboutFits(one)) return refusal('profile-value-about', about, spec.by ?? null)
    // The value itself is not told: it may be somebody's.
    if (spec.form && value !== null && !FITS[spec.form](value)) return refusal('profile-value-form', null, spec.form)
    const key = entryKey(field, about)
    if (seen.has(key)) return refusal('profile-field-once', value === null ? null : field)
    seen.add(key)
  }
  return undefined
}

export const openProfile = defineCommand({
  type: 'profile.open',
  fields: () => profileOpened.shape,
  reads: ({ customerId }) => ({ file: profile.of(customerId) }),
  decide: ({ file: { keptBy: actual } }, { type: _, ...data }) =>
    actual === null ? [profileOpened.of(data)] : ofCustomer('profile-new', data.customerId, { actual }),
})

export const recordProfile = defineCommand({
  type: 'profile.record',
  fields: () => ({
    ...without(profileRecorded.shape, 'persons', 'values'),
    departmentId: id.nullable().default(null),
    collectedBy: id.nullable().default(null),
    informationId: id.nullable().default(null),
    voluntary: z.boolean().default(false),
    values: z
      .array(
        z.strictObject({
          field: codesOf(profileWords.profileField),
          about: id.nullable().default(null),
          value: line.nullable(),
        }),
      )
      .min(1)
      .max(200),
  }),
  reads: () => ({}),
  decide: (_, { type: __, values, ...data }) => {
    const refusal = wrong(data.customerId, data.section, values)
    if (refusal) return refusal
    const personal = ({ field }: Told) => PROFILE_FIELDS[field].personal === true
    return [
      profileRecorded.of({
        ...data,
        values: values.filter(one => !personal(one)),
        persons: values.filter(personal),
      }),
    ]
  },
})

export const linkDocument = defineCommand({
  type: 'document.link',
  fields: () => ({ ...documentLinked.shape, year: documentLinked.shape.year.default(null) }),
  reads: ({ documentId, customerId }) => ({ known: document.of(documentId), file: profile.of(customerId) }),
  decide: ({ known, file }, { type: _, ...data }) => {
    const { documentId, customerId } = data
    if (known.customerId !== null) return ofDocument('document-new', documentId, { actual: known.customerId })
    if (file.openedAt !== null) return [documentLinked.of(data)]
    return ofDocument('document-to-a-file', documentId, { actual: false, limit: true, facts: { customer: customerId } })
  },
})

export const profileCommands = [openProfile, recordProfile, linkDocument]
