import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleTransferred } from '../../../facts/vehicle/events/moves.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'

/** 调车前必须做好验收工作: an inspection of its own for each transfer. */
export const acceptedBeforeTransfer = defineRule({
  id: 'accepted-before-transfer',
  clauses: ['D06-6.14.2'],
  title: { zh: '调车前验收', en: 'A vehicle is checked before it is moved' },
  force: 'must',
  on: [vehicleTransferred],
  sentence: {
    zh: '调车前的验收时间：{actual}；未验收的，问题由 {mover} 本人承担',
    en: 'checked for this transfer at: {actual}; without it {mover} answers for whatever goes wrong',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: ({ data }) => ({ file: vehicleFile.of(data.vehicleId) }),
  holds: ({ event, before }) => {
    const { inspectedForTransferAt } = before.file
    const holds = inspectedForTransferAt !== null && inspectedForTransferAt <= event.occurredAt
    const facts = { mover: event.data.movedBy.personId }
    return { holds, actual: inspectedForTransferAt, limit: event.occurredAt, facts }
  },
})
