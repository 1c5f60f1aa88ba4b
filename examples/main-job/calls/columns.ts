/** The columns of a register of calls, by their English or Chinese titles. */
import { headerInvalid, type Plan } from '../csv/columns.ts'

const TITLES = {
  callId: ['call id', '编号'],
  time: ['time of the call', '来电时间'],
  way: ['way', '方式'],
  department: ['department', '部门'],
  clerk: ['clerk', '接听人'],
  customer: ['customer', '客户'],
  caller: ['caller', '来电人'],
  phone: ['phone', '电话'],
  rings: ['rings', '铃声'],
  kind: ['kind', '类别'],
  question: ['question', '问题'],
  verifiedAt: ['verified at', '核实时间'],
  apologisedAt: ['apologised at', '致歉时间'],
  referredAt: ['referred at', '转交时间'],
  referredTo: ['referred to', '转交'],
  promisedBy: ['promised by', '承诺时间'],
  answeredAt: ['answered at', '答复时间'],
  answer: ['answer', '答复'],
  reaction: ['reaction', '反应'],
  endedAt: ['ended at', '结束时间'],
  complaintId: ['complaint id', '投诉号'],
} as const

export type ColumnName = keyof typeof TITLES

export type Names = Readonly<Record<ColumnName, string>>

const COLUMNS = Object.keys(TITLES) as ColumnName[]

const NEEDED = ['callId', 'time'] as const

/** @throws InputError where the header has two titles of one column */
export function registerPlan(header: readonly string[], file: string): Plan<ColumnName> {
  const names = Object.fromEntries(COLUMNS.map(name => [name, titleIn(header, name, file)])) as Names
  return {
    kind: 'CALLS',
    names,
    needed: NEEDED,
    filled: NEEDED,
    ids: ['callId', 'department', 'clerk', 'customer', 'referredTo', 'complaintId'],
    texts: ['question', 'answer'],
    time: 'time',
  }
}

/** What the file has a column for. */
export function columnsIn(header: readonly string[], { names }: Plan<ColumnName>): ReadonlySet<ColumnName> {
  return new Set(COLUMNS.filter(name => header.includes(names[name])))
}

function titleIn(header: readonly string[], name: ColumnName, file: string): string {
  const titles: readonly string[] = TITLES[name]
  const [title, second] = header.filter(each => titles.includes(plain(each)))
  if (second === undefined) return title ?? titles.join(' / ')
  const twice = title === second ? `column ${title} twice` : `two columns of one meaning, ${title} and ${second}`
  throw headerInvalid('CALLS', { file, line: 1, field: second, value: header.join(',') }, `the header has ${twice}`)
}

/** `Call_ID` is `call id`. */
function plain(title: string): string {
  return title.toLowerCase().replaceAll(/[\s_]+/g, ' ')
}
