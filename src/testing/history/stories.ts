/**
 * Stories: deeds about one customer (or one paper) that only mean something after each other. Of each story any part
 * may be left out, so that it is also told wrongly.
 */
import type fc from 'fast-check'
import { type Act, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import { ASSESSMENT, BIG, CONDITIONS, DIVISION } from './values.ts'

/** The longest story has so many deeds. */
export const LONGEST = 8

export function stories(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, places)
  const about = fc.record(
    {
      customerId,
      twinId: customerId,
      departmentId,
      otherId: departmentId,
      paperId: fc.constantFrom('S-1', 'S-2', 'S-3'),
    },
    PLAIN,
  )
  // Of four times a deed is told three times; shrinking leaves it out.
  const told = fc.array(fc.nat({ max: 3 }), { minLength: LONGEST, maxLength: LONGEST })
  return fc
    .tuple(about, fc.constantFrom(...TALES, ...(places.mergings ? [doubled] : [])), told)
    .map(([one, tale, kept]) => tale(one).filter((_, index) => kept[index] !== 0))
}

interface About {
  readonly customerId: string
  /** Another customer, or the same. */
  readonly twinId: string
  readonly departmentId: string
  /** Another department, or the same: what is told wrongly. */
  readonly otherId: string
  readonly paperId: string
}

const TALES: readonly ((about: About) => Act[])[] = [
  risen,
  latePayer,
  struckByCompany,
  struckByMistake,
  struckByDepartment,
  paperwork,
  moved,
]

/** A deed about the customer in the department. */
function deed(type: string, { customerId, departmentId }: About, fields: object = {}): Act {
  return { command: { type: `customer.${type}`, customerId, departmentId, ...fields } }
}

const admitted = (one: About) => deed('admit', one, { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS })
const reviewed = (one: About) => deed('review', one, { result: 'good', assessment: ASSESSMENT })
const graded = (one: About, grade: string) => deed('grade', one, { grade })
const traded = (one: About) => deed('trade', one, { amount: '100' })

function risen(one: About): Act[] {
  const removed = deed('remove', one, { criterion: 'left' })
  return [admitted(one), reviewed(one), graded(one, 'vip'), removed, admitted(one), graded(one, 'preferred')]
}

function moved(one: About): Act[] {
  const { customerId, departmentId: from, otherId: to } = one
  const there = { ...one, departmentId: to }
  const away = { command: { type: 'customer.transfer', customerId, from, to, reason: 'new region' } }
  const back = { command: { type: 'customer.transfer', customerId, from: to, to: from, reason: 'old region' } }
  return [admitted(one), reviewed(one), graded(one, 'preferred'), traded(one), away, traded(there), traded(one), back]
}

function doubled(one: About): Act[] {
  const { customerId: from, twinId: into, departmentId } = one
  const twin = { ...one, customerId: into, departmentId: one.otherId }
  const grades = [{ departmentId, grade: 'qualified' }]
  const merged = { command: { type: 'customer.merge', from, into, grades, reason: 'one licence' } }
  const unmerged = { command: { type: 'customer.unmerge', from, into, reason: 'two licences' } }
  const here = { ...twin, departmentId }
  return [
    admitted(one),
    admitted(twin),
    reviewed(one),
    merged,
    traded(here),
    graded(here, 'preferred'),
    unmerged,
    traded(one),
  ]
}

function latePayer(one: About): Act[] {
  const late = deed('settle', one, { amount: '10', dueOn: '2025-12-31' })
  return [reviewed(one), graded(one, 'vip'), traded(one), late, graded(one, 'qualified'), graded(one, 'vip')]
}

function struckByCompany(one: About): Act[] {
  const { customerId } = one
  const listing = { customerId, list: 'company', reason: 'harm' }
  return [
    deed('record-incident', one, { kind: 'major-loss' }),
    { command: { type: 'customer.blacklist', ...listing, verified: true }, actor: DIVISION },
    traded(one),
    admitted(one),
    { command: { type: 'customer.delist', ...listing }, actor: DIVISION },
    admitted(one),
    traded(one),
  ]
}

// Another customer was meant (#5: of one, two or three that were told, the last): it is on the books again, with the grade that it had.
function struckByMistake(one: About): Act[] {
  const { customerId } = one
  const listing = { customerId, list: 'company', reason: 'harm' }
  const mistaken = { ...listing, reason: 'another customer was meant', reverses: '#5', toldBy: 'nobody' }
  const wrongly = { command: { ...graded(one, 'qualified').command, reverses: '#5', toldBy: 'nobody' } }
  return [
    reviewed(one),
    graded(one, 'preferred'),
    deed('record-incident', one, { kind: 'major-loss' }),
    { command: { type: 'customer.blacklist', ...listing, verified: true }, actor: DIVISION },
    traded(one),
    { command: { type: 'customer.delist', ...mistaken }, actor: DIVISION },
    traded(one),
    wrongly,
  ]
}

function struckByDepartment(one: About): Act[] {
  const listing = { list: 'department', reason: 'no payment' }
  const actor = { id: 'li', department: one.departmentId }
  return [
    graded(one, 'preferred'),
    { ...deed('blacklist', one, listing), actor },
    traded(one),
    admitted(one),
    { ...deed('delist', one, listing), actor },
    admitted(one),
    reviewed(one),
  ]
}

function paperwork({ customerId, departmentId, paperId }: About): Act[] {
  const suggestion = { type: 'paper.file', paperId, departmentId, customerId, kind: 'suggestion', title: 'less paper' }
  const answer = { command: { type: 'paper.answer', paperId, answer: 'no', adopted: false } }
  return [{ command: suggestion }, answer, answer]
}
