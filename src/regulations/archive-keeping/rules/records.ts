/** 工作记录: who has them, and which office they go to. */
import { workingRecordLodged, workingRecordMade } from '../../../facts/customer-archive/events/index.ts'
import { workingRecord } from '../../../facts/customer-archive/states/index.ts'
import type { WorkingRecord } from '../../../facts/customer-archive/words.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'

/** Which clause says where a record goes. */
export const clauseOf = (kind: WorkingRecord | null): string =>
  kind === 'franchise-contract' ? 'D05-5.2.1' : kind === 'tracking-record' ? 'D05-5.2.2.2' : 'D05-5.2.3'

export const recordRules = [
  oneOf({
    id: 'tracking-record-kept-by-responsible',
    clauses: ['D05-5.2.2.1'],
    title: { zh: '跟踪记录由责任人保管', en: 'The person responsible keeps the tracking record' },
    on: [workingRecordMade],
    of: 'working-record',
    when: ({ data }) => data.kind === 'tracking-record',
    value: ({ data }) => data.keptBy,
    among: ({ data }) => [data.responsible],
    sentence: { zh: '由 {actual} 保管，责任人为 {limit}', en: 'kept by {actual}, responsible is {limit}' },
  }),
  oneOf({
    id: 'record-lodged-in-office',
    clauses: ['D05-5.2.1', 'D05-5.2.2.2', 'D05-5.2.3'],
    title: { zh: '工作记录交公司负责人办公室', en: 'Records are lodged in the office of the head' },
    on: [workingRecordLodged],
    of: workingRecord,
    value: ({ data }) => data.office,
    among: parameters.recordOffices,
    clause: ({ before }) => clauseOf(before.kind),
    sentence: {
      zh: '提交 {actual:department}，应为 {limit:department}',
      en: 'lodged with {actual:department}, should be {limit:department}',
    },
  }),
  precedence({
    id: 'tracking-record-lodged-after-work',
    clauses: ['D05-5.2.2.2'],
    title: { zh: '工作落实后提交跟踪记录', en: 'A tracking record is lodged once the work is done' },
    on: [workingRecordLodged],
    of: workingRecord,
    when: ({ before }) => before.kind === 'tracking-record',
    first: ({ before }) => before.completedAt,
    sentence: {
      zh: '提交于 {limit}，[工作于 {actual} 落实|工作尚未落实]',
      en: 'lodged at {limit}, [the work was done at {actual}|and the work is not done]',
    },
  }),
]
