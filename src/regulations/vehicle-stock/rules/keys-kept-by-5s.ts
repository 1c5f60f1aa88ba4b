import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { keyIssued, keyReturned } from '../../../facts/vehicle/events/moves.ts'

/** 钥匙由5S保管: out of their hands and back into them. */
export const keysKeptBy5s = defineRule({
  id: 'keys-kept-by-5s',
  clauses: ['D06-6.3.1'],
  title: { zh: '钥匙由5S收发保管', en: 'Keys are kept, issued and taken back by 5S' },
  force: 'must',
  on: [keyIssued, keyReturned],
  sentence: {
    zh: '经手人岗位 {actual}，应为 {limit}',
    en: 'it went through the hands of a {actual}, asked for is {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { role } = event.type === 'vehicle.key-issued' ? event.data.issuedBy : event.data.receivedBy
    return { holds: role === '5s', actual: role, limit: '5s' }
  },
})
