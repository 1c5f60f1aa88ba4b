/** What a value of a field must look like, whatever a regulation asks for. */
import type { Refusal } from '../../../core/command.ts'
import { amount, count, day } from '../../fields.ts'
import { refusing } from '../../refusing.ts'
import type { profileRefusals } from '../refusals.ts'
import { entryKey } from '../states/profile.ts'
import { type FieldForm, PROFILE_FIELDS, type ProfileField, type ProfileSection } from '../words/fields.ts'

export type Refused = keyof typeof profileRefusals

export const ofCustomer = refusing<Refused>('customer')

export interface ToldValue {
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
function aboutFits({ field, about }: ToldValue): boolean {
  const { by } = PROFILE_FIELDS[field]
  if (by === 'year') return about !== null && YEAR.test(about)
  return by === 'person' || (about !== null) === (by !== undefined)
}

/** A field that stands in another section. */
export const notOf = (customerId: string, actual: ProfileSection, field: ProfileField, about: string | null = null) =>
  ofCustomer('profile-field-of-section', customerId, {
    actual,
    limit: PROFILE_FIELDS[field].section,
    facts: { field, about },
  })

/** What is wrong with the first value that does not stand as it should. The value itself is not told: it may be somebody's. */
export function wrongAmong(
  customerId: string,
  section: ProfileSection,
  values: readonly ToldValue[],
): Refusal | undefined {
  const seen = new Set<string>()
  for (const one of values) {
    const { field, about, value } = one
    const spec = PROFILE_FIELDS[field]
    const refusal = (refused: Refused, actual: string | null, limit: string | null) =>
      ofCustomer(refused, customerId, { actual, limit, facts: { field, about } })
    if (spec.section !== section) return notOf(customerId, section, field, about)
    if (!aboutFits(one)) return refusal('profile-value-about', about, spec.by ?? null)
    if (spec.form && value !== null && !FITS[spec.form](value)) return refusal('profile-value-form', null, spec.form)
    const key = entryKey(field, about)
    if (seen.has(key)) return refusal('profile-field-once', field, null)
    seen.add(key)
  }
  return undefined
}
