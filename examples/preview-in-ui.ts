/**
 * What a user interface does with an office: it shows a customer's button greyed out with the reason, before anybody
 * presses it, and it shows a department as it stood on an earlier day. The same code runs in a browser.
 */
import { customerGrading, departmentShares, type Language, manualClock, memoryStore, open } from '../src/index.ts'
import { admission, praise } from './shared/forms.ts'

const clock = manualClock('2026-01-05T09:00:00+08:00')
const grading = customerGrading({
  vipMinBeds: 500,
  vipMinAnnualVolume: '100',
  preferredMinBeds: 200,
  preferredMinAnnualVolume: '50',
  majorLossThreshold: '100000',
  eliminationCriteria: ['left-the-market'],
})
const office = open({ store: memoryStore(), clock, regulations: [grading] })
const east = { departmentId: 'east' }

for (const customerId of ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6', 'C-7']) {
  await office.execute({ type: 'customer.admit', customerId, ...east, ...admission })
  await office.execute({ type: 'customer.review', customerId, ...east, ...praise })
}

/** The button: what pressing it would do, and if it would be refused, why. */
async function vipButton(customerId: string, lang: Language): Promise<string> {
  const outcome = await office.preview({ type: 'customer.grade', customerId, ...east, grade: 'vip' })
  if (outcome.status === 'accepted') return `[ VIP ] ${customerId}`
  const reasons = outcome.findings.filter(({ verdict }) => verdict === 'failed')
  return `( VIP ) ${customerId}  ${reasons.map(one => office.explain(one, lang)).join(' ')}`
}

console.log(await vipButton('C-2', 'zh'))

clock.set('2026-02-02T09:00:00+08:00')
await office.execute({ type: 'customer.grade', customerId: 'C-1', ...east, grade: 'vip' })
console.log(await vipButton('C-2', 'zh'))

/** The slider: the department as of a day. */
for (const day of ['2026-01-31', '2026-02-28']) {
  const { customers, vip } = await office.view(departmentShares, 'east', { at: `${day}T23:59:59+08:00` })
  console.log(`${day}: ${vip.count} VIP of ${customers} customers, room for ${vip.roomLeft} more`)
}
