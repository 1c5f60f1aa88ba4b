/** 工作记录: what goes to the office of the head, and when. */
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { type RecordDesk, recordDesk, workingRecord } from '../../../facts/customer-archive/states/index.ts'
import { response } from '../../../kinds/response.ts'
import { days, workingDays } from '../../../kinds/within.ts'
import { dueAfterWorkingDays } from '../../../time/working-days.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { clauseOf } from '../rules/records.ts'

interface Values {
  readonly calendar: Calendar
  readonly parametersAt: (at: Instant) => { readonly meetingWithinDays: number | null }
}

/** 每日例会: the meeting that counts is one held while there was time for it. */
function metInTime(
  { madeAt, meetingAt }: Pick<RecordDesk['open'][string], 'madeAt' | 'meetingAt'>,
  { calendar, parametersAt }: Values,
): boolean {
  const days = parametersAt(madeAt).meetingWithinDays
  if (days === null) return true
  const last = dueAfterWorkingDays(calendar, madeAt, days)
  return meetingAt !== null && !('at' in last && meetingAt >= last.at)
}

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
    parameters: pick(parameters, 'meetingWithinDays'),
    from: (record, standing) => (metInTime(record, standing) ? record.meetingAt : record.madeAt),
    // By the end of the day of the meeting; a day without one is no reason to keep the records back.
    within: (record, standing) => (metInTime(record, standing) ? days(0) : workingDays(parameters.meetingWithinDays)),
    facts: ({ recordId, kind }) => ({ record: recordId, kind }),
    sentence: {
      zh: '部门 {department} 应在例会当日将{kind:workingRecord}（{record}）交公司负责人办公室',
      en: 'department {department} lodges the {kind:workingRecord} ({record}) on the day of the meeting',
    },
  }),
]
