/** What a merged customer brings along in one department. */
import type { FactOf } from '../../../core/event.ts'
import { set } from '../../set.ts'
import type { customerBookMerged } from '../events/merging.ts'
import { consider, deal, later, type Relation } from './relation.ts'

type BookMerged = FactOf<typeof customerBookMerged>

// Copied, as all that a recipe keeps.
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** The relation of the customer that remains: it takes the place of the other, or keeps its own; the record is that of both. */
export function join(one: Relation, { data, occurredAt, recordedAt }: BookMerged): void {
  const { runs, to, varieties, licensedVarieties, listedAt, listedFor } = data
  if (runs) set(one, { ...copyOf(runs) })
  if (one.listedAt === null && listedAt !== null) set(one, { listedAt, listedFor })
  const brought = data.incidents.map(incident => ({ ...incident, description: null }))
  set(one, { incidents: [...one.incidents, ...brought].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) })
  for (const [month, amount] of Object.entries(data.volumes)) deal(one, month, amount)
  if (data.off.length > 0) set(one, { admitted: to !== null, changedAt: occurredAt })
  if (to === null) return
  set(one, { grade: to, varieties: [...varieties], licensedVarieties: [...licensedVarieties] })
  const was = data.from ?? data.off[0]!.grade
  if (was === to) return
  one.leftAt[was] = later(one.leftAt[was], occurredAt)
  one.gradedAt = later(one.gradedAt, occurredAt)
  consider(one, recordedAt)
}
