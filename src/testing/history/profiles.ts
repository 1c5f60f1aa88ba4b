/** Customers' files: opened, filled, checked, approved; what is heard and changes; accounts applied for. By whom it is for, and by others. */
import type fc from 'fast-check'
import { PROFILE_FIELDS, type ProfileField } from '../../facts/profile/words/fields.ts'
import { profileWords } from '../../facts/profile/words/index.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

const LONGEST = 6

export function profileEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: profileActs(fc, places).map(act => [act]), weight: 3 },
    { arbitrary: fileStories(fc, places), weight: 2 },
    { arbitrary: accountStories(fc, places), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const DIRECTOR = { actor: { id: 'sun', role: 'sales-director' } }
const STAFF = { actor: { id: 'ma', role: 'marketing-staff' } }
const INFORMATION = { actor: { id: 'hu', department: 'information-department' } }

/** A file from its opening to its approval; any part of it may be left out. */
function fileStories(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  return fc.tuple(customerId, departmentId, fc.nat({ max: 99 })).chain(([customerId, departmentId, number]) => {
    const both = { customerId, departmentId }
    const informationId = `F-${number}`
    const values = [value('name', 'Bright'), value('phone', '555')]
    const heard = { ...SAID, section: 'basic', values, informationId }
    return fc.subarray<Act>(
      [
        { command: { type: 'information.collect', ...both, informationId, channel: 'negotiation', content: 'parts' } },
        { command: { type: 'information.sort', departmentId, informationId, useful: 'parts' } },
        {
          command: { type: 'profile.open', ...both, body: 'organisation', customerType: 'dealer' },
          ...by(departmentId),
        },
        {
          command: {
            type: 'document.link',
            ...both,
            documentId: `W-${number}`,
            kind: 'account-application',
            title: 'a',
          },
        },
        { command: { type: 'profile.record', ...both, ...heard }, ...STAFF },
        { command: { type: 'profile.approve', ...both }, ...DIRECTOR },
      ],
      { minLength: 1 },
    )
  })
}

/** An account, from the paper to who is told of it. */
function accountStories(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  return fc.tuple(customerId, departmentId, fc.nat({ max: 9 })).chain(([customerId, departmentId, number]) => {
    const [applicationId, documentId] = [`N-${number}`, `W-${number}`]
    const paper = { documentId, kind: 'account-application', title: 'by the customer' }
    const account = { kind: 'renaming', accountName: 'Bright', documentId }
    return fc.subarray<Act>(
      [
        { command: { type: 'document.link', customerId, departmentId, ...paper } },
        { command: { type: 'account.apply', applicationId, customerId, ...account } },
        { command: { type: 'account.file-application', applicationId, departmentId: 'finance' } },
        { command: { type: 'account.change', applicationId, classification: 'dealers' } },
        { command: { type: 'account.notify', applicationId, persons: ['li'] } },
      ],
      { minLength: 1 },
    )
  })
}

const SAID = { channel: 'visit', source: 'the customer', sourceDate: '2026-01-05', detail: 'as told' }
const value = (field: ProfileField, value: string | null, about: string | null = null) => ({ field, about, value })
const by = (department: string) => ({ actor: { id: 'li', department } })

const FIELDS: readonly ProfileField[] = [
  'name',
  'phone',
  'tags',
  'turnover',
  'payment-terms',
  'competitor-mode',
  'employees',
]
const VALUES = ['Bright', '555', '12', null]

export function profileActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const both = { customerId, departmentId }
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, actors: fc.Arbitrary<object>) =>
    fc.tuple(fc.record(fields, PLAIN), actors).map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  const text = fc.constantFrom(...TEXTS)
  const codes = (words: object) => fc.constantFrom(...Object.keys(words))
  const anybody = fc.constantFrom({}, DIRECTOR, STAFF, INFORMATION, ...departmentsOf(places).map(by))
  const ids = (letter: string) => fc.nat({ max: 9 }).map(number => `${letter}-${number}`)
  const information = { informationId: ids('F'), departmentId }
  return fc.oneof(
    told(
      'profile.open',
      { ...both, body: codes(profileWords.customerBody), customerType: codes(profileWords.customerType) },
      anybody,
    ),
    { arbitrary: entries(fc, both), weight: 4 },
    told(
      'document.link',
      { ...both, documentId: ids('W'), kind: codes(profileWords.documentKind), title: text, year: YEARS(fc) },
      fc.constant({}),
    ),
    told('profile.approve', both, anybody),
    told('profile.check', { ...both, ...CHECKED(fc) }, fc.constant({})),
    told('profiles.consolidate', { departmentId }, anybody),
    told('profile.note-change', { ...both, change: codes(profileWords.circumstance) }, fc.constant({})),
    told('profile.review-strategy', { ...both, strategy: text }, fc.constant({})),
    told(
      'information.collect',
      { ...information, customerId, channel: codes(profileWords.profileChannel), content: text },
      fc.constant({}),
    ),
    told('information.sort', { ...information, useful: fc.constantFrom(null, 'parts') }, fc.constant({})),
  )
}

const YEARS = (fc: FastCheck) => fc.constantFrom(null, 2025)
const CHECKED = (fc: FastCheck) => ({
  section: fc.constantFrom('basic', 'basic', 'trade'),
  checked: fc.constant(['name', 'phone']),
  wrong: fc.subarray(['name', 'phone', 'tags']),
})

/** One field at a time, mostly as it should be. */
function entries(fc: FastCheck, both: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Act> {
  const field = fc.constantFrom(...FIELDS)
  const about = fc.constantFrom(null, null, 'Rival')
  return fc
    .record({
      ...both,
      field,
      about,
      value: fc.constantFrom(...VALUES),
      by: fc.constantFrom(STAFF, {}),
      said: fc.boolean(),
    })
    .map(({ field, about, value: text, by, said, ...both }) => {
      const { section, by: of } = PROFILE_FIELDS[field]
      const told = value(field, text, of === undefined ? null : about)
      const source = said ? SAID : { channel: 'visit' }
      return { command: { type: 'profile.record', ...both, ...source, section, values: [told] }, ...by }
    })
}

// Where a history is not about customers of departments, they are only names.
function departmentsOf({ departments }: Places): string[] {
  return departments.length > 0 ? [...departments] : ['east', 'west']
}
