/** 工作记录: what goes to the office of the head, and when. */
import { recordDesk, workingRecord } from '../../../facts/customer-archive/states/index.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { clauseOf } from '../rules/records.ts'

export const recordObligations = [
  response({
    id: 'record-lodged',
    clauses: ['D05-5.2.1', 'D05-5.2.2.2'],
    title: { zh: '合同与跟踪记录存档', en: 'Contracts and tracking records are filed' },
    of: workingRecord,
    from: ({ kind, madeAt, completedAt }) =>
      kind === 'franchise-contract' ? madeAt : kind === 'tracking-record' ? completedAt : null,
    until: ({ lodged }) => lodged !== null,
    within: days(parameters.lodgeWithinDays),
    clause: ({ kind }) => clauseOf(kind),
    facts: ({ recordId, kind, responsible, departmentId }) => ({
      record: recordId,
      kind,
      responsible,
      department: departmentId,
    }),
    sentence: {
      zh: '责任人 {responsible} 应将{kind:workingRecord}（{record}）交公司负责人办公室存档',
      en: '{responsible} lodges the {kind:workingRecord} ({record}) with the office of the head',
    },
  }),
  response({
    id: 'record-lodged-after-meeting',
    clauses: ['D05-5.2.3'],
    title: { zh: '每日例会后提交记录', en: 'Records are lodged after the daily meeting' },
    of: recordDesk,
    each: ({ state: { open } }) =>
      Object.values(open).filter(({ kind }) => kind !== 'franchise-contract' && kind !== 'tracking-record'),
    from: ({ meetingAt }) => meetingAt,
    // By the end of the day of the meeting.
    within: days(0),
    facts: ({ recordId, kind }) => ({ record: recordId, kind }),
    sentence: {
      zh: '部门 {department} 应在例会当日将{kind:workingRecord}（{record}）交公司负责人办公室',
      en: 'department {department} lodges the {kind:workingRecord} ({record}) on the day of the meeting',
    },
  }),
]
