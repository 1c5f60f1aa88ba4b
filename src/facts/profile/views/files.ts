/** All files side by side, so that lists and counts need not fold each of them: what a list shows, and not where it comes from. */
import type { Fact, FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { customerUpdated } from '../../customer/events/index.ts'
import { own } from '../../own.ts'
import type { documentLinked, profileRecorded } from '../events/index.ts'
import { type Dealing, newProfile, profile, TOLD_OF_PROFILES } from '../states/index.ts'
import type { ProfileField } from '../words/fields.ts'

const newRow = (customerId: string) => ({
  ...newProfile(customerId),
  name: null as string | null,
  category: null as string | null,
  tags: null as string | null,
  industry: null as string | null,
  /** Fields of which something is known. */
  filled: [] as ProfileField[],
})

export interface FileRow extends ReturnType<typeof newRow> {}

export interface Files {
  files: Record<string, FileRow>
  /** 部门客户: who is on its books, and whose file it keeps. */
  ofDepartment: Record<string, Record<string, true>>
}

function rowOf({ files }: Files, customerId: string): FileRow {
  const row = own(files, customerId) ?? newRow(customerId)
  files[customerId] = row
  return files[customerId]!
}

function place({ ofDepartment }: Files, { customerId, keptBy, dealings }: FileRow): void {
  const put = (departmentId: string, has: boolean) => {
    const customers = own(ofDepartment, departmentId) ?? {}
    ofDepartment[departmentId] = customers
    if (has) ofDepartment[departmentId]![customerId] = true
    else delete ofDepartment[departmentId]![customerId]
  }
  for (const { departmentId, onBooks } of Object.values<Dealing>(dealings)) {
    put(departmentId, onBooks || departmentId === keptBy)
  }
  if (keptBy !== null) put(keptBy, true)
}

type Named = Fact<string, { readonly customerId: string; readonly name?: string | null }>

function take(all: Files, event: Named): void {
  const { customerId, name = null } = event.data
  if (customerId === null) return
  const row = rowOf(all, customerId)
  profile.steps.get(event.type)?.run(row, event)
  if (name !== null) row.name = name
  if (event.type !== 'customer.contacted' && event.type !== 'customer.visited') place(all, row)
}

const SHOWN = ['name', 'category', 'tags', 'industry'] as const

function fill(all: Files, { data, occurredAt: at }: FactOf<typeof profileRecorded>): void {
  const row = rowOf(all, data.customerId)
  for (const { field, value } of [...data.values, ...data.persons]) {
    const shown = SHOWN.find(one => one === field)
    if (shown) row[shown] = value
    if (value === null) row.filled = row.filled.filter(one => one !== field)
    else if (!row.filled.includes(field)) row.filled.push(field)
  }
  row.updatedAt = at
}

const told = [...TOLD_OF_PROFILES, customerUpdated] as const

const following = Object.assign(take, {
  // The fingerprint of a state is made of its recipes' texts.
  toString: () => [...profile.steps.values()].map(({ run }) => run).join() + [take, place].join(),
})

export const allFiles = defineState<Files, typeof told>({
  name: 'all-files',
  events: told,
  initial: (): Files => ({ files: {}, ofDepartment: {} }),
  on: {
    ...Object.fromEntries(told.map(({ type }) => [type, following])),
    'profile.recorded': fill,
    'document.linked': (all: Files, { data, occurredAt }: FactOf<typeof documentLinked>) => {
      rowOf(all, data.customerId).updatedAt = occurredAt
    },
  },
})

/** The files of a department, or, under '', of the company. */
export function filesOf<Row>(
  {
    files,
    ofDepartment,
  }: { readonly files: Readonly<Record<string, Row>>; readonly ofDepartment: Files['ofDepartment'] },
  departmentId: string,
): readonly Row[] {
  if (departmentId === '') return Object.values<Row>(files)
  return Object.keys(own(ofDepartment, departmentId) ?? {}).map(customerId => files[customerId]!)
}
