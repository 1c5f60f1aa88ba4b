/** What only shows over all rows of a book: a customer twice, in two forms, under ids that look alike; a paper twice. */
import type { Text } from '../core/finding.ts'
import { skeletons } from '../facts/customer/events/look-alikes.ts'
import { type BookFlaw, unfit } from './cells.ts'
import { type ColumnName, columnOf } from './columns.ts'
import type { TakenRow } from './row.ts'

interface Known {
  readonly row: number
  readonly kind: string
  readonly name: string | null
}

export class Twice {
  private readonly customers = new Map<string, Known>()
  private readonly places = new Map<string, number>()
  private readonly looks = new Map<string, readonly string[]>()
  private readonly papers = new Map<string, number>()

  /** How many customers there are so far. */
  get count(): number {
    return this.customers.size
  }

  /** What the row says that an earlier one has said already, or said otherwise. */
  flawsOf(one: TakenRow): readonly BookFlaw[] {
    return [...this.place(one), ...this.otherwise(one), ...this.twins(one), ...this.papersTwice(one)]
  }

  private place({ row, customerId, departmentId }: TakenRow): readonly BookFlaw[] {
    const key = JSON.stringify([customerId, departmentId])
    const earlier = this.places.get(key)
    if (earlier !== undefined) return [flaw(row, 'customerId', customerId, onceWith(departmentId, earlier))]
    this.places.set(key, row)
    return []
  }

  private otherwise({ row, customerId, kind, name }: TakenRow): readonly BookFlaw[] {
    const known = this.customers.get(customerId)
    if (known === undefined) {
      this.customers.set(customerId, { row, kind, name })
      return []
    }
    const flaws: BookFlaw[] = []
    if (known.kind !== kind) flaws.push(flaw(row, 'kind', kind, asIn(known.row, known.kind)))
    if (known.name !== null && name !== null && known.name !== name) {
      flaws.push(flaw(row, 'name', name, asIn(known.row, known.name)))
    }
    return flaws
  }

  private twins({ row, customerId, distinctFrom }: TakenRow): readonly BookFlaw[] {
    const alike = new Set<string>()
    for (const look of new Set(skeletons(customerId))) {
      const known = this.looks.get(look) ?? []
      for (const other of known) if (other !== customerId && !distinctFrom.includes(other)) alike.add(other)
      if (!known.includes(customerId)) this.looks.set(look, [...known, customerId])
    }
    // Who stands with another department already was looked at there.
    if (alike.size === 0 || this.customers.get(customerId)!.row !== row) return []
    return [flaw(row, 'customerId', customerId, noOther([...alike][0]!))]
  }

  private papersTwice({ row, papers }: TakenRow): readonly BookFlaw[] {
    return papers.flatMap(({ paperId }) => {
      const earlier = this.papers.get(paperId)
      if (earlier !== undefined) return [flaw(row, 'papers', paperId, paperOnce(earlier))]
      this.papers.set(paperId, row)
      return []
    })
  }
}

const flaw = (row: number, column: ColumnName, value: string, expected: Text): BookFlaw => ({
  row,
  ...unfit(value, expected, columnOf(column).title.en),
})

const onceWith = (department: string, row: number): Text => ({
  en: `a customer once with each department: row ${row} has it with ${department} already`,
  zh: `每个部门中客户只出现一次：第 ${row} 行已有部门 ${department} 的该客户`,
})

const asIn = (row: number, said: string): Text => ({
  en: `the same as in row ${row}: ${said}`,
  zh: `与第 ${row} 行相同：${said}`,
})

const noOther = (other: string): Text => ({
  en: `an id that looks like no other; if ${other} is another customer, "Distinct from" names it`,
  zh: `不与其他编号相似；若 ${other} 确为另一客户，须写入“确非同一客户”`,
})

const paperOnce = (row: number): Text => ({
  en: `the number of a paper once: row ${row} has it already`,
  zh: `文书编号只出现一次：第 ${row} 行已有`,
})
