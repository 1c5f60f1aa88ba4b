/** The library in thirty lines: admit seven customers, grade two, hear why the second is refused. */
import { customerGrading, memoryStore, open } from '../src/index.ts'

const grading = customerGrading({
  // The document leaves these blank, so the company gives them.
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '100000',
  eliminationCriteria: ['left-the-market'],
})
const office = open({ store: memoryStore(), regulations: [grading] })

const yes = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  medicalLicences: true,
  goodReputation: true,
}
const conditions = { ...yes, contractSigned: true, noOffences: true, protectsBrand: true }
const high = {
  contractPerformance: 'high',
  payment: 'high',
  goodFaith: 'high',
  results: 'high',
  reputation: 'high',
} as const
const lasting = { stability: 'high', loyalty: 'high', demand: 'high', risk: 'none', longTermPartner: true } as const
const assessment = { ...high, ...lasting, knownInRegion: true }

for (const customerId of ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6', 'C-7']) {
  const customer = { customerId, departmentId: 'east' }
  const scale = { specialty: 'trauma', beds: 600 } as const
  await office.execute({ type: 'customer.admit', ...customer, kind: 'medical-institution', scale, conditions })
  await office.execute({ type: 'customer.review', ...customer, result: 'good', assessment })
}

for (const customerId of ['C-1', 'C-2']) {
  const outcome = await office.execute({ type: 'customer.grade', customerId, departmentId: 'east', grade: 'vip' })
  console.log(`${customerId} is ${outcome.status}`)
  for (const finding of outcome.findings) {
    if (finding.verdict !== 'failed') continue
    console.log(office.explain(finding, 'en'))
    console.log(office.explain(finding, 'zh'))
  }
}
