/** 定期更新与存档: what recurs with an archive, each told for the next period and, where it was missed, for those that are over. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Force, Text } from '../../../core/finding.ts'
import type { ObligationDefinition } from '../../../core/obligation.ts'
import { type ParameterDefinition, pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Classed, CustomerArchive } from '../../../facts/customer-archive/states/index.ts'
import { missed } from '../../../kinds/missed.ts'
import type { Spell } from '../../../kinds/periods.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { fromThenOn } from '../../../kinds/since-when.ts'
import type { CalendarUnit } from '../../../time/dates.ts'
import { archiveKeepingParameters } from '../parameters.ts'
import { archivesThere } from './scope.ts'

type File = DeepReadonly<CustomerArchive>

/** As what an archive stood, from a moment on. */
export interface Stood extends Spell, DeepReadonly<Omit<Classed, 'since'>> {
  readonly category: CustomerArchive['category']
}

export const cycleParameters = pick(
  archiveKeepingParameters,
  'updateEvery',
  'overhauledCategories',
  'overhaulEvery',
  'completedTypes',
  'completeEvery',
  'snapshotClasses',
  'snapshotEvery',
)

type Values = ValuesOf<typeof cycleParameters>

export interface Cycle {
  readonly id: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force?: Force
  readonly every: (stood: Stood, values: Values) => CalendarUnit | null
  readonly done: (file: File) => readonly Instant[]
  /** Of which lengths the period counts in which it begins; left out: of none. */
  readonly firstCounts?: ParameterDefinition<readonly CalendarUnit[]>
  /** What is done, behind "archive {archive}: at least once a …". */
  readonly what: Text
}

export const cycles: readonly Cycle[] = [
  {
    id: 'archive-updated',
    clauses: ['A04-5.3.1.1'],
    title: { zh: '档案定期更新', en: 'An archive is brought up to date regularly' },
    every: ({ category }, { overhauledCategories, updateEvery }) =>
      category !== null && overhauledCategories.includes(category) ? null : updateEvery,
    done: ({ updates }) => updates,
    what: { zh: '更新', en: 'brought up to date' },
  },
  {
    id: 'archive-overhauled',
    clauses: ['A04-5.3.1.2'],
    title: { zh: '基本、业务信息的全面梳理', en: 'Basic and business information is gone through' },
    force: 'in-principle',
    every: ({ category }, { overhauledCategories, overhaulEvery }) =>
      category !== null && overhauledCategories.includes(category) ? overhaulEvery : null,
    done: ({ overhauls }) => overhauls,
    what: { zh: '全面梳理和更新', en: 'gone through as a whole' },
  },
  {
    id: 'archive-completed',
    clauses: ['D12-2.1', 'D12-2.2'],
    title: { zh: '长期客户档案的完善', en: 'Archives of customers of long standing are completed' },
    every: ({ longTerm, customerType }, { completedTypes, completeEvery }) =>
      longTerm && completedTypes.includes(customerType) ? completeEvery : null,
    done: ({ overhauls }) => overhauls,
    what: { zh: '由直接责任人完善', en: 'completed by the person responsible' },
  },
  {
    id: 'archive-snapshot',
    clauses: ['D01-4.3.1.2', 'D01-4.3.1.3'],
    title: { zh: '客户档案存档', en: 'A copy of the archive is put away' },
    every: ({ customerClass }, { snapshotClasses, snapshotEvery }) =>
      snapshotClasses.includes(customerClass) ? snapshotEvery : null,
    done: ({ snapshots }) => snapshots,
    firstCounts: archiveKeepingParameters.snapshotFirstPeriodCounts,
    what: { zh: '存档', en: 'put away in copy' },
  },
]

/** From its establishment on, or from when it was classed so. */
export function spellsOf({ establishedAt, category, classed }: File): readonly Stood[] {
  if (establishedAt === null) return []
  const begun = classed.findLastIndex(({ since }) => since <= establishedAt)
  return classed
    .slice(Math.max(begun, 0))
    .map(one => ({ ...one, category, isThere: true, since: one.since > establishedAt ? one.since : establishedAt }))
}

/** Since when it has been owed as often as now: a change of class that changes nothing of it begins nothing anew. */
function begunAt(spells: readonly Stood[], unitOf: (stood: Stood) => CalendarUnit | null): Instant | null {
  const now = spells.at(-1)
  if (!now) return null
  const unit = unitOf(now)
  const other = spells.findLastIndex(one => unitOf(one) !== unit)
  return spells[other + 1]!.since
}

/** The obligation whose duties are the missed periods of another one. */
export const missedOf = ({ id }: Pick<Cycle, 'id'>) => `${id}-missed`

export function isAnswered({ answers }: File, cycle: Pick<Cycle, 'id'>, to: Instant): boolean {
  return answers.some(
    ({ obligation, due, andBefore }) => obligation === missedOf(cycle) && (due === to || (andBefore && due > to)),
  )
}

const dutiesOf = (cycle: Cycle): readonly ObligationDefinition[] => {
  const { id, every, done, what, ...heading } = cycle
  return [
    recurrent({
      ...heading,
      id,
      of: archivesThere,
      parameters: cycleParameters,
      from: (file, { parametersAt, changes }) => {
        const spells = spellsOf(file)
        const now = spells.at(-1)
        if (!now) return null
        const values = parametersAt(fromThenOn(now.since, changes)[0]!)
        return begunAt(spells, one => every(one, values))
      },
      last: file => done(file).at(-1),
      every: (file, { parametersAt }, moment) => every(spellsOf(file).at(-1)!, parametersAt(moment)),
      facts: ({ customerId }) => ({ customer: customerId }),
      sentence: {
        zh: `档案 {archive}（客户 {customer}）每{unit:period}至少${what.zh}一次[，上次 {last}|，尚未办理]`,
        en: `archive {archive} of customer {customer} is ${what.en} at least once a {unit:period}[, last time {last}|, never so far]`,
      },
    }),
    missed({
      ...heading,
      id: missedOf(cycle),
      title: { zh: `${heading.title.zh}：逾期未办`, en: `${heading.title.en}: missed` },
      of: archivesThere,
      parameters: cycleParameters,
      spells: file => spellsOf(file),
      done,
      every,
      isAnswered: (file, { to }) => isAnswered(file, cycle, to),
      sentence: {
        zh: `档案 {archive} 在该{unit:period}未${what.zh}，须说明[；上次 {last}|；此前从未办理]`,
        en: `archive {archive} was not ${what.en} in this {unit:period}, and somebody answers for it[; last time {last}|; never before]`,
      },
    }),
  ]
}

export const cycleObligations = cycles.flatMap(dutiesOf)
