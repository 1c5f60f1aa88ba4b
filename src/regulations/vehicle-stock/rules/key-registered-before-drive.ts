import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { driveStarted } from '../../../facts/vehicle/events/moves.ts'
import { vehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'

/** 钥匙领用登记表: the consultant who drives holds the key by the register. */
export const keyRegisteredBeforeDrive = defineRule({
  id: 'key-registered-before-drive',
  clauses: ['D06-6.8.A.1'],
  title: { zh: '试驾前登记领用钥匙', en: 'The key is registered before a test drive' },
  force: 'must',
  on: [driveStarted],
  sentence: {
    zh: '登记的领用人：{actual}，试驾顾问：{limit}',
    en: 'by the register the key is with: {actual}; it drives: {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: ({ data }) => ({ file: vehicleFile.of(data.vehicleId) }),
  holds: ({ event, before }) => {
    const { holderId, issuedAt } = before.file.key
    const { consultantId } = event.data
    const holds = holderId === consultantId && issuedAt !== null && issuedAt <= event.occurredAt
    return { holds, actual: holderId, limit: consultantId }
  },
})
