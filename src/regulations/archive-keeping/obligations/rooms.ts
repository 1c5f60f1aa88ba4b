/** 保管: archives are inspected, rooms measured and guarded, standards laid down. */
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { archiveHouse, archiveShelf, storeroom } from '../../../facts/customer-archive/states/index.ts'
import type { Danger } from '../../../facts/customer-archive/words.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { reparation } from '../../../kinds/reparation.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { archivesThere } from './scope.ts'

/** A reading beyond the limits stands until one is within them again. */
const climate = (what: 'temperature' | 'humidity', clause: string, zh: string, en: string) =>
  reparation({
    id: `storeroom-${what}`,
    clauses: [clause],
    title: { zh: `库房${zh}应合要求`, en: `The ${en} of a storeroom is as required` },
    of: storeroom,
    parameters: pick(parameters, what),
    history: ({ readings }) => readings,
    breached: (reading, values) => {
      const { least, most } = (values as Record<typeof what, { least: string; most: string }>)[what]
      return compare(reading[what], least) < 0 || compare(reading[what], most) > 0
    },
    facts: (_, reading, values) => {
      const { least, most } = (values as Record<typeof what, { least: string; most: string }>)[what]
      return { reading: reading[what], least, most }
    },
    sentence: {
      zh: `库房 {storeroom} 的${zh}为 {reading}，应在 {least} 至 {most} 之间`,
      en: `the ${en} of storeroom {storeroom} is {reading}, should be between {least} and {most}`,
    },
  })

const STANDARDS = ['storage-environment', 'disposal'] as const
const CLAUSE_OF_STANDARD = { 'storage-environment': 'A04-5.1.2.1', disposal: 'A04-5.4.1.1' } as const

export const roomObligations = [
  response({
    id: 'archive-inspected',
    clauses: ['D12-3'],
    title: { zh: '档案定期检查整理', en: 'Archives are looked after' },
    of: archivesThere,
    from: ({ inspectedAt, stored, custodian }) => {
      const since = [stored.electronic?.at, stored.paper?.at].flatMap(at => at ?? []).sort()[0]
      return custodian === null ? null : (inspectedAt ?? since)
    },
    within: days(parameters.inspectEveryDays),
    facts: ({ custodian, inspectedAt }) => ({ custodian, last: inspectedAt }),
    sentence: {
      zh: '档案管理人 {custodian} 每 {days} 日至少检查整理档案 {archive} 一次[，上次 {last}|，尚未检查]',
      en: 'custodian {custodian} looks after archive {archive} at least every {days} day(s)[, last time {last}|, never so far]',
    },
  }),
  response({
    id: 'archive-put-right',
    clauses: ['D12-3'],
    title: { zh: '档案受损或错放应恢复', en: 'What is damaged or out of its place is put right' },
    of: archivesThere,
    from: ({ disorderedSince }) => disorderedSince,
    sentence: {
      zh: '档案 {archive} 受损或未归位，档案管理人应予恢复',
      en: 'archive {archive} is damaged or out of its place: the custodian puts it right',
    },
  }),
  response({
    id: 'storeroom-measured',
    clauses: ['A04-5.1.2.2', 'A04-5.1.2.3'],
    title: { zh: '库房温湿度记录', en: 'Temperature and humidity are read' },
    of: storeroom,
    from: ({ setUpAt, readings }) => readings.at(-1)?.since ?? setUpAt,
    within: days(parameters.measureEveryDays),
    facts: ({ readings }) => ({ last: readings.at(-1)?.since ?? null }),
    sentence: {
      zh: '库房 {storeroom} 每 {days} 日至少测一次温湿度[，上次 {last}|，尚未测量]',
      en: 'storeroom {storeroom} is measured at least every {days} day(s)[, last time {last}|, never so far]',
    },
  }),
  climate('temperature', 'A04-5.1.2.2', '温度', 'temperature'),
  climate('humidity', 'A04-5.1.2.3', '湿度', 'humidity'),
  response({
    id: 'storeroom-checked',
    clauses: ['A04-5.1.2.4'],
    title: { zh: '库房防护检查', en: 'Storerooms are checked against dangers' },
    of: storeroom,
    parameters: pick(parameters, 'protections', 'checkEveryDays'),
    each: ({ state, parametersAt, changes }) =>
      state.setUpAt === null ? [] : parametersAt(changes.at(-1) ?? state.setUpAt).protections,
    from: (danger, { state }) => state.checked[danger] ?? state.setUpAt,
    within: (_, { parametersAt }, since) => days(parametersAt(since).checkEveryDays),
    facts: (danger, { state }) => ({ danger, last: state.checked[danger] ?? null }),
    sentence: {
      zh: '库房 {storeroom} 每 {days} 日至少检查一次防护（{danger:danger}）[，上次 {last}|，尚未检查]',
      en: 'storeroom {storeroom} is checked against {danger:danger} at least every {days} day(s)[, last time {last}|, never so far]',
    },
  }),
  response({
    id: 'storeroom-guarded',
    clauses: ['A04-5.1.2.4'],
    title: { zh: '库房防护不足应整改', en: 'A storeroom that is not guarded is put right' },
    of: storeroom,
    each: ({ state }) => Object.keys(state.unguarded).sort() as Danger[],
    from: (danger, { state }) => state.unguarded[danger],
    facts: danger => ({ danger }),
    sentence: {
      zh: '库房 {storeroom} 防护不足（{danger:danger}），应整改并复查',
      en: 'storeroom {storeroom} is not guarded against {danger:danger}: it is put right and checked again',
    },
  }),
  response({
    id: 'archive-standards-laid-down',
    clauses: Object.values(CLAUSE_OF_STANDARD),
    title: { zh: '制定档案制度', en: 'What is to be laid down about archives' },
    of: archiveHouse,
    each: () => STANDARDS,
    from: (_, { state }) => state.workingSince,
    until: (standard, { state }) => state.standards[standard] !== undefined,
    clause: standard => CLAUSE_OF_STANDARD[standard],
    facts: standard => ({ standard }),
    sentence: {
      zh: '公司应制定有内容的{standard:archiveStandard}',
      en: 'the company lays down, with its contents: {standard:archiveStandard}',
    },
  }),
  recurrent({
    id: 'archives-sifted',
    clauses: ['A04-5.4.1.2'],
    title: { zh: '按周期清理鉴定', en: 'Archives are gone through for disposal' },
    of: archiveShelf,
    from: ({ establishedAt }) => establishedAt,
    last: ({ siftedAt }) => siftedAt,
    parameters: pick(parameters, 'siftEvery'),
    every: (_, { parametersAt }, moment) => parametersAt(moment).siftEvery,
    sentence: {
      zh: '部门 {department} 每{unit:period}至少清理鉴定档案一次[，上次 {last}|，尚未鉴定]',
      en: 'department {department} goes through its archives at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
]
