import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { vehicleUsed } from '../../../facts/vehicle/events/moves.ts'

/** 部门经理同意. Who used one without, and was found out, is fined (`private-use`). */
export const vehicleUseWithConsent = defineRule({
  id: 'vehicle-use-with-consent',
  clauses: ['D06-6.6.1', 'D06-6.7.1'],
  title: { zh: '用车须经经理同意', en: "A vehicle is used with the manager's consent" },
  force: 'must',
  on: [vehicleUsed],
  sentence: {
    zh: '同意人岗位：{actual}，应为 {limit}',
    en: 'consent was given by: {actual}, asked for is the {limit}',
  },
  subjects: ({ data }) => [tag('vehicle', data.vehicleId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { consentBy, purpose } = event.data
    const role = consentBy?.role ?? null
    const clause = purpose === 'cash' ? 'D06-6.7.1' : 'D06-6.6.1'
    return { holds: role === 'sales-manager', actual: role, limit: 'sales-manager', clause }
  },
})
