/** Small registers of calls, and a large one whose figures plain arithmetic knows. */
import { fileWith } from './running.ts'

export const ENGLISH =
  'call id,time of the call,way,department,clerk,customer,caller,phone,rings,kind,question,verified at,apologised at,' +
  'referred at,referred to,promised by,answered at,answer,reaction,ended at,complaint id'
export const CHINESE =
  '编号,来电时间,方式,部门,接听人,客户,来电人,电话,铃声,类别,问题,核实时间,致歉时间,转交时间,转交,承诺时间,答复时间,答复,反应,' +
  '结束时间,投诉号'

const NAMES = ENGLISH.split(',')

export type Call = Readonly<Record<string, string>>

/** `10:05` is that time of 2 March 2026. */
export function register(calls: readonly Call[], header = ENGLISH): string {
  return [header, ...calls.map(call => NAMES.map(name => clock(call[name] ?? '')).join(','))].join('\n').concat('\n')
}

export function registerFile(calls: readonly Call[], header = ENGLISH): string {
  return fileWith(register(calls, header), 'calls.csv')
}

function clock(text: string): string {
  return /^\d\d:\d\d$/.test(text) ? `2026-03-02 ${text}:00` : text
}

/** Taken at the second ring, verified, and answered on the spot. */
export function call(id: string, more: Call = {}): Call {
  return {
    'call id': id,
    'time of the call': '10:00',
    way: 'call',
    department: 'east',
    clerk: 'mei',
    customer: 'C-1',
    caller: 'Wu',
    phone: '555',
    rings: '2',
    kind: 'inquiry',
    question: 'where is the part',
    'verified at': '10:02',
    'answered at': '10:04',
    answer: 'on its way',
    reaction: 'satisfied',
    'ended at': '10:05',
    ...more,
  }
}

const REACTIONS = ['satisfied', 'dissatisfied', 'insists', '']

export interface Expected {
  readonly calls: Call[]
  readonly counts: Record<string, number>
  readonly months: Record<string, number>
}

/** One call every seven hours: every third is referred after five minutes and answered after one to eighty more, or never. */
export function generated(count: number): Expected {
  const calls: Call[] = []
  const counts: Record<string, number> = {}
  const months: Record<string, number> = {}
  const start = Date.UTC(2026, 0, 1, 8)
  const wall = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  for (let index = 0; index < count; index++) {
    const at = start + index * 7 * 3_600_000
    const isReferred = index % 3 === 0
    const minutes = 1 + ((index * 37) % 80)
    const isNever = index % 15 === 0
    const reaction = isNever ? '' : REACTIONS[index % 4]!
    const answered = isNever ? '' : wall(at + (isReferred ? 5 + minutes : 4) * 60_000)
    months[wall(at).slice(0, 7)] = (months[wall(at).slice(0, 7)] ?? 0) + 1
    if (isReferred) add(isNever ? 'none' : minutes <= 30 ? 'kept' : 'missed')
    if (reaction !== '') add(reaction)
    if (1 + (index % 6) > 3) add('rings')
    calls.push(
      call(`R-${index}`, {
        'time of the call': wall(at),
        department: `D${index % 3}`,
        rings: String(1 + (index % 6)),
        'verified at': wall(at + 120_000),
        'referred at': isReferred ? wall(at + 300_000) : '',
        'referred to': isReferred ? 'li' : '',
        'answered at': answered,
        answer: isNever ? '' : 'on its way',
        reaction,
        'ended at': wall(at + 360_000),
      }),
    )
  }
  return { calls, counts, months }
}
