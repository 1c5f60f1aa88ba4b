/** Archives that are consulted, lent and passed on, and people who leave: by whom it is for, and by others. */
import type fc from 'fast-check'
import type { Actor } from '../../core/event.ts'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

export function accessEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: accessActs(fc, places).map(act => [act]), weight: 3 },
    { arbitrary: loans(fc, places), weight: 2 },
    { arbitrary: leavings(fc, places), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 9

const COLLECTOR: Actor = { id: 'sun', role: 'sales' }
const STAFF: readonly Actor[] = [
  COLLECTOR,
  { id: 'zhou', role: 'customer-service' },
  { id: 'li', role: 'sales-consultant' },
  { id: 'chen', role: 'manager' },
  { id: 'driver', role: 'driver' },
]
const KEEPER: Actor = { id: 'keeper', role: 'archive-manager' }
const DIRECTOR: Actor = { id: 'director', role: 'director' }
const CONSENTING = ['sales-manager', 'group-leader', 'sales-assistant'].map((role): Actor => ({ id: role, role }))
const MATERIALS = ['basic', 'trade', 'service', 'finance', 'orders', 'grade', 'stock', 'survey']
const CONDITIONS = ['complete', 'complete', 'complete', 'damaged', 'lost']

const personOf = ({ id: personId, role }: Actor) => ({ personId, role: role! })
const entry = (archiveId: string, both: object) => ({
  type: 'archive.enter',
  archiveId,
  ...both,
  category: 'basic',
  medium: 'paper',
  collectedBy: COLLECTOR.id,
  customerClass: 'A',
  customerType: 'other',
  longTerm: false,
})

/** A loan from its consents to its return; any part of it may be left out. */
function loans(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const parts = fc.tuple(archivesOf(fc, places), customerId, departmentId, fc.nat({ max: 99 }))
  return fc
    .tuple(parts, fc.constantFrom(...STAFF), fc.constantFrom(...CONDITIONS))
    .chain(([[archiveId, customerId, departmentId, number], borrower, condition]) => {
      const loanId = `L-${number}`
      const { id: personId, role } = borrower
      const of = { loanId, archiveId, personId }
      const lending = { type: 'archive.lend', ...of, role, materials: ['basic'], purpose: 'a visit' }
      const approval = { type: 'archive.approve-access', archiveId, personId, until: null }
      return fc.subarray<Act>(
        [
          { command: entry(archiveId, { customerId, departmentId }), actor: COLLECTOR },
          ...CONSENTING.map(actor => ({
            command: { type: 'archive.consent-to-loan', ...of, by: personOf(actor) },
            actor,
          })),
          { command: { ...approval, approvedBy: personOf(DIRECTOR) }, actor: DIRECTOR },
          { command: lending, actor: KEEPER },
          { command: { type: 'archive.return', loanId, condition }, actor: KEEPER },
        ],
        { minLength: 4 },
      )
    })
}

/** Somebody leaves, and what comes of it; any part of it may be left out. */
function leavings(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  return fc
    .tuple(customerId, departmentId, fc.constantFrom(...STAFF), fc.constantFrom(...STAFF))
    .chain(([customerId, departmentId, { id: personId }, { id: other }]) =>
      fc.subarray<Act>(
        [
          { type: 'contact-person.assign', customerId, personId, replaces: null },
          { type: 'contact-matter.raise', ...MATTER, customerId, departmentId, personId },
          { type: 'contact-matter.share', matterId: MATTER.matterId, withPerson: other, department: departmentId },
          { type: 'employee.leave', personId, departmentId },
          { type: 'customer.tell-of-leaving', customerId, personId },
          { type: 'contact-person.assign', customerId, personId: other, replaces: personId },
          { type: 'contact-person.introduce', customerId, personId: other, replaces: personId },
          { type: 'customer-data.take-over', personId, ...TAKEN_OVER },
          { type: 'employee.clear', personId, takesAlong: [] },
        ].map((command): Act => ({ command })),
        { minLength: 2 },
      ),
    )
}

const MATTER = { matterId: 'M-1', confidential: false, matter: 'a call' }
const TAKEN_OVER = { businessBy: 'boss', informationBy: 'wu', arranged: true, filed: true }

export function accessActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return fc.oneof(archiveActs(fc, places), contactActs(fc, places))
}

function archiveActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const archiveId = archivesOf(fc, places)
  const text = fc.constantFrom(...TEXTS)
  const staff = fc.constantFrom(...STAFF)
  const material = fc.constantFrom(...MATERIALS)
  const materials = fc.subarray(MATERIALS, { minLength: 1, maxLength: 3 })
  const by = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.tuple(fc.record(fields, PLAIN), staff).map(
      ([fields, actor]): Act => ({
        command: {
          type,
          personId: actor.id,
          ...fields,
          ...('permittedBy' in fields || type === 'archive.consult' ? { role: actor.role } : {}),
        },
        actor,
      }),
    )
  return fc.oneof(
    fc
      .tuple(archiveId, fc.record({ customerId, departmentId }, PLAIN))
      .map(([archiveId, both]): Act => ({ command: entry(archiveId, both), actor: COLLECTOR })),
    by('archive.consult', { archiveId, materials, purpose: text }),
    by('archive.consult', { archiveId, materials: material.map(one => [one]), purpose: text }),
    by('archive.pass-on', {
      passingId: fc.nat({ max: 99 }).map(number => `P-${number}`),
      archiveId,
      material,
      form: fc.constantFrom('told', 'copied'),
      to: fc.constantFrom('colleague', 'customer', 'outsider'),
      permittedBy: fc.constant(null),
    }),
    by('archive.announce-pick-up', { orderId: fc.constant('O-1'), customerId, permittedBy: fc.constant(null) }),
    by('archive.undertake-secrecy', {}),
    fc.tuple(archiveId, staff, fc.constantFrom(null, '2026-02-01')).map(([archiveId, { id: personId }, until]): Act => {
      const approval = { type: 'archive.approve-access', archiveId, personId, until }
      return { command: { ...approval, approvedBy: personOf(DIRECTOR) }, actor: DIRECTOR }
    }),
    ...leakActs(fc, fc.tuple(archiveId, material, text)),
  )
}

/** A leak is reported, of whomever, and the director looks into one. */
function leakActs(fc: FastCheck, about: fc.Arbitrary<[string, string, string]>): readonly fc.Arbitrary<Act>[] {
  const leakId = fc.nat({ max: 99 }).map(number => `X-${number}`)
  return [
    fc.tuple(leakId, about).map(
      ([leakId, [archiveId, material, matter]]): Act => ({
        command: { type: 'archive.report-leak', leakId, archiveId, personId: null, material, matter },
      }),
    ),
    fc.tuple(leakId, fc.constantFrom(...TEXTS)).map(
      ([leakId, finding]): Act => ({
        command: { type: 'archive.investigate-leak', leakId, finding },
        actor: DIRECTOR,
      }),
    ),
  ]
}

function contactActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const personId = fc.constantFrom(...STAFF.map(({ id }) => id))
  const text = fc.constantFrom(...TEXTS)
  const matterId = fc.nat({ max: 5 }).map(number => `M-${number}`)
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record(fields, PLAIN).map((fields): Act => ({ command: { type, ...fields } }))
  return fc.oneof(
    told('contact-person.assign', { customerId, personId, replaces: fc.option(personId) }),
    told('contact-person.release', { customerId, personId }),
    told('customer.mark-importance', { customerId, important: fc.boolean() }),
    told('customer-contact.report', { customerId, personId, report: text }),
    told('contact-matter.raise', {
      matterId,
      customerId,
      departmentId,
      personId,
      confidential: fc.boolean(),
      matter: text,
    }),
    told('contact-matter.share', {
      matterId,
      withPerson: personId,
      department: fc.constantFrom('east', 'information-department'),
    }),
  )
}

const archivesOf = (fc: FastCheck, { archives }: Places) => fc.constantFrom(...archives)

// Where a history is not about customers of departments, they are only names.
function departmentsOf({ departments }: Places): string[] {
  return departments.length > 0 ? [...departments] : ['east', 'west']
}
