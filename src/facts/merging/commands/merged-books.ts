/** What a merging, and its end, does to the books of each department. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { LocalDate } from '../../../core/ports.ts'
import { customerBookMerged, customerBookUnmerged } from '../../customer/events/merging.ts'
import { countedMonths } from '../../customer/states/annual-volume.ts'
import type { Customer, Standing } from '../../customer/states/customer.ts'
import { byItself, type OnBooks, onBooks, relationOf } from '../../customer/states/customer-file.ts'
import type { Relation } from '../../customer/states/relation.ts'
import type { Settled } from '../refusals.ts'

type File = DeepReadonly<Customer>

const departmentsOf = (...files: readonly DeepReadonly<Standing>[]) => [
  ...new Set(files.flatMap(({ relations }) => Object.keys(relations))),
]

const placeOf = (file: DeepReadonly<Standing>, departmentId: string) => {
  const known = onBooks(file, departmentId)
  return known ? [{ customerId: file.customerId, grade: known.grade, varieties: [...known.varieties] }] : []
}

/** Of each department on whose books something changes, or that brings along what is on record. */
export function booksMerged(from: File, into: File, grades: readonly Settled[], on: LocalDate) {
  return departmentsOf(from, into).flatMap(departmentId => {
    const left = relationOf(from, departmentId)
    const [theirs, mine] = [onBooks(from, departmentId), onBooks(into, departmentId)]
    const record = broughtBy(left, on)
    const listed = isListed(from, departmentId) || isListed(into, departmentId)
    const isAsked = grades.some(one => one.departmentId === departmentId)
    const brings = left && (left.listedAt !== null || record.incidents.length + Object.keys(record.volumes).length > 0)
    if (!theirs && !brings && !(mine && (listed || isAsked))) return []
    const asked = grades.find(one => one.departmentId === departmentId)?.grade
    // Who is on a blacklist is on no book that it is about.
    const to = listed ? null : (asked ?? mine?.grade ?? theirs?.grade ?? null)
    return [
      customerBookMerged.of({
        ...{ customerId: into.customerId, mergedId: from.customerId, departmentId, from: mine?.grade ?? null, to },
        varieties: to === null ? [] : union(mine?.varieties, theirs?.varieties),
        licensedVarieties: to === null ? [] : union(mine?.licensedVarieties, theirs?.licensedVarieties),
        off: [...placeOf(from, departmentId), ...placeOf(into, departmentId)],
        runs: theirs && !mine && to !== null ? runsOf(theirs) : null,
        ...{ listedAt: left?.listedAt ?? null, listedFor: left?.listedFor ?? null },
        ...record,
      }),
    ]
  })
}

/** Of each department whose book is another one when each is what it was told to be. */
export function booksUnmerged(from: File, into: File) {
  const [one, other] = [byItself(from), into.apart.at(-1)!]
  return departmentsOf(one, into, other).flatMap(departmentId => {
    const off = placeOf(into, departmentId)
    const on = [...placeOf(one, departmentId), ...placeOf(other, departmentId)]
    if (JSON.stringify(off) === JSON.stringify(on)) return []
    return [customerBookUnmerged.of({ customerId: into.customerId, mergedId: from.customerId, departmentId, off, on })]
  })
}

function isListed(file: File, departmentId: string): boolean {
  return file.listedAt !== null || (relationOf(file, departmentId)?.listedAt ?? null) !== null
}

const union = (...lists: readonly (readonly string[] | undefined)[]) => [...new Set(lists.flatMap(list => list ?? []))]

function broughtBy(left: DeepReadonly<Relation> | undefined, on: LocalDate) {
  const incidents = left?.incidents ?? []
  return {
    incidents: incidents.map(({ description: _, ...incident }) => ({ ...incident })),
    volumes: countedMonths(left ?? { volumes: {} }, on),
  }
}

function runsOf(theirs: OnBooks) {
  const { admittedAt, gradedAt, leftAt, reviewedAt, reviewResult, updatedAt } = theirs
  const { contactedAt, visitedAt, visitedBySeniorsAt, plannedAt, conditions, assessment } = theirs
  return {
    ...{ admittedAt, gradedAt, leftAt: { ...leftAt }, reviewedAt, reviewResult, updatedAt },
    ...{ contactedAt, visitedAt, visitedBySeniorsAt, plannedAt },
    conditions: conditions && { ...conditions },
    assessment: assessment && { ...assessment },
  }
}
