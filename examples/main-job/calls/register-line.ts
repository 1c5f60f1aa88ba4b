/** One line of a register of calls: who called when, about what, and what became of it; or what is wrong with it. */
import type { Text } from '../../../src/index.ts'
import { A_MOMENT } from '../csv/expectations.ts'
import { type Flaw, flaw } from '../csv/flaw.ts'
import { momentAt } from '../csv/moment.ts'
import type { Row } from '../csv/row.ts'
import type { ColumnName, Names } from './columns.ts'

const LATER = ['verifiedAt', 'apologisedAt', 'referredAt', 'promisedBy', 'answeredAt', 'endedAt'] as const

type Later = (typeof LATER)[number]

/** Instants in UTC; what the line leaves blank is not in it. */
export type Moments = Readonly<Partial<Record<Later, string>>>

export interface RegisterLine {
  /** Of the file, from 1. */
  readonly line: number
  readonly at: string
  readonly values: Row<ColumnName>['values']
  readonly moments: Moments
  readonly rings: number | null
  /** All of its times name their zone. */
  readonly zoned: boolean
}

const RINGS: Text = { en: 'a whole number of rings from 0 to 1,000', zh: '铃声次数，0 至 1,000 的整数' }
const MOST_RINGS = 1_000

export function registerLineOf(row: Row<ColumnName>, names: Names, zone: string): RegisterLine | Flaw {
  const { line, at, values } = row
  const read: Partial<Record<Later, string>> = {}
  let { zoned } = row
  for (const name of LATER) {
    const text = values[name]
    if (text === undefined) continue
    const moment = momentAt(text, zone)
    if (moment === undefined) return flaw(names[name], text, A_MOMENT)
    if (moment.at < at) return flaw(names[name], text, notBefore(names.time, values.time!))
    read[name] = moment.at
    zoned &&= moment.zoned
  }
  const { rings } = values
  if (rings !== undefined && !(/^\d{1,4}$/.test(rings) && Number(rings) <= MOST_RINGS)) {
    return flaw(names.rings, rings, RINGS)
  }
  return { line, at, values, moments: read, rings: rings === undefined ? null : Number(rings), zoned }
}

function notBefore(title: string, time: string): Text {
  return { en: `a time not before ${title}, ${time}`, zh: `不早于${title} ${time} 的时间` }
}
