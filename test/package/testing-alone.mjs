/** Cases and the laws of stores run with zod alone: fast-check is for histories, and whoever asks for those hands it in. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

for (const load of [path => import(path), async path => require(path)]) {
  const { customerGrading, memoryStore } = await load('guiju')
  const { given, storeLaws } = await load('guiju/testing')
  const numbers = { vipMinBeds: 500, vipMinAnnualVolume: '100', preferredMinBeds: 200, preferredMinAnnualVolume: '50' }
  const grading = customerGrading({ ...numbers, majorLossThreshold: '100000', eliminationCriteria: ['left'] })
  const command = { type: 'customer.trade', customerId: 'C-1', departmentId: 'east', amount: '10' }
  await given([grading]).when(command).expect({ status: 'refused' })
  for (const law of storeLaws(async () => ({ store: memoryStore() }), { rounds: 1 })) await law.run()
}
