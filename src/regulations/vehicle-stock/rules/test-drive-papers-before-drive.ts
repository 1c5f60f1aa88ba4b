import type { Instant } from '../../../core/ports.ts'
import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { driveStarted } from '../../../facts/vehicle/events/moves.ts'
import { testDrive } from '../../../facts/vehicle/states/test-drive.ts'
import { papersBeforeDrive } from '../parameters.ts'

/** 试驾前填写完整并上交. Whose set was found incomplete is fined (`drive-papers-incomplete`). */
export const testDrivePapersBeforeDrive = defineRule({
  id: 'test-drive-papers-before-drive',
  clauses: ['D06-6.8.C.1'],
  title: { zh: '试驾前交齐手续', en: 'The papers are in before a test drive' },
  force: 'must',
  on: [driveStarted],
  parameters: { papersBeforeDrive },
  sentence: {
    zh: '试驾 {drive} 开始时尚未完整上交：{actual}；须上交：{limit}',
    en: 'not handed in completely when test drive {drive} starts: {actual}; it takes {limit}',
  },
  subjects: ({ data }) => [tag('test-drive', data.driveId)],
  reads: ({ data }) => ({ drive: testDrive.of(data.driveId) }),
  holds: ({ event, before, parameters }) => {
    const { driveId, papers } = before.drive
    const limit = parameters.papersBeforeDrive
    const missing = limit.filter(one => !isIn(papers[one], event.occurredAt))
    return { holds: missing.length === 0, actual: missing, limit, facts: { drive: driveId } }
  },
})

function isIn(since: Instant | undefined, by: Instant): boolean {
  return since !== undefined && since <= by
}
