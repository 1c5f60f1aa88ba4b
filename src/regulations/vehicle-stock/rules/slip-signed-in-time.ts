import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { slipSigned } from '../../../facts/vehicle/events/papers.ts'
import { slipFile } from '../../../facts/vehicle/states/papers.ts'
import { isLate } from '../../../time/deadline.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { slipSigningDays } from '../parameters.ts'

/** 当日签字: by the day on the wall of the office; a later signature does not make the slip valid. */
export const slipSignedInTime = defineRule({
  id: 'slip-signed-in-time',
  clauses: ['D06-4.4.1'],
  title: { zh: '装饰单、领料单当日签字', en: 'A slip is signed on its day' },
  force: 'must',
  on: [slipSigned],
  parameters: { slipSigningDays },
  sentence: { zh: '{actual} 签字，应在 {limit} 之前', en: 'signed at {actual}, asked for before {limit}' },
  subjects: ({ data }) => [tag('vehicle-slip', data.slipId)],
  reads: ({ data }) => ({ slip: slipFile.of(data.slipId) }),
  holds: ({ event, before, parametersAt, calendar }) => {
    const { issuedAt } = before.slip
    if (issuedAt === null) return notApplicable()
    const deadline = dueAfterDays(calendar, issuedAt, parametersAt(issuedAt).slipSigningDays)
    return { holds: !isLate(deadline, event.occurredAt), actual: event.occurredAt, limit: deadline.at }
  },
})
