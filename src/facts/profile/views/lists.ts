/** 客户一览表: a department's customers a page at a time, and what kinds of customers there are. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineView } from '../../../core/view.ts'
import { standingOf } from '../states/index.ts'
import { profileWords } from '../words/index.ts'
import { allFiles, type FileRow, filesOf } from './files.ts'

type Row = DeepReadonly<FileRow>

/** How many customers stand on a page. */
const PAGE = 100

const itemsOf = (list: string | null) => list?.split('、').map(item => item.trim()) ?? []

const lineOf = (row: Row) => {
  const { customerId, name, body, customerType, category, tags, openedAt, updatedAt, approvedAt, tradedAt } = row
  return {
    customerId,
    name,
    body,
    customerType,
    standing: standingOf(row),
    category,
    tags: itemsOf(tags),
    filled: row.filled.length,
    openedAt,
    updatedAt,
    approvedAt,
    tradedAt,
  }
}

/**
 * The customers on a department's books, and those whose files it keeps, by their ids. The key is the department, and for
 * the pages after the first, behind a line break, the last customer of the page before: `next` is such a key.
 */
export const departmentCustomers = defineView({
  name: 'department-customers',
  question: { zh: '这个部门有哪些客户？', en: 'Which customers has this department?' },
  fold: allFiles,
  answer: ({ key, state }) => {
    const [departmentId = '', after = ''] = key.split('\n')
    const rows = filesOf<Row>(state as never, departmentId)
    const behind = rows.filter(({ customerId }) => customerId > after)
    const page = behind.sort((a, b) => (a.customerId < b.customerId ? -1 : 1)).slice(0, PAGE)
    const next = behind.length > PAGE ? `${departmentId}\n${page.at(-1)!.customerId}` : null
    return { customers: rows.length, rows: page.map(lineOf), next }
  },
})

function countBy(rows: readonly Row[], of: (row: Row) => readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const row of rows) for (const one of of(row)) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** 客户分析: how many customers there are of each standing, type, category, tag and industry; key: a department, or '' (all). */
export const customerAnalysis = defineView({
  name: 'customer-analysis',
  question: { zh: '各类客户各有多少？', en: 'How many customers are there of each kind?' },
  fold: allFiles,
  answer: ({ key, state }) => {
    const rows = filesOf<Row>(state as never, key)
    const standings = Object.keys(profileWords.customerStanding).filter(one => one !== 'dormant')
    const stands = countBy(rows, row => [standingOf(row)])
    return {
      customers: rows.length,
      standing: Object.fromEntries(standings.map(one => [one, stands[one] ?? 0])),
      customerType: countBy(rows, ({ customerType }) => [customerType]),
      category: countBy(rows, ({ category }) => [category]),
      tags: countBy(rows, ({ tags }) => itemsOf(tags)),
      industry: countBy(rows, ({ industry }) => [industry]),
    }
  },
})
