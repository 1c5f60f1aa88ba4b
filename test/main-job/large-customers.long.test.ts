/** Purchases and tickets of four times as many customers and cases: memory does not grow with them. */
import { expect, it } from 'vitest'
import { fileOf, measured } from './peak.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** Every customer buys twice, half a year apart. */
function purchase(number: number): string {
  const month = number % 2 === 0 ? '02' : '08'
  return `${Math.floor(number / 2) + 1} 1997${month}${two(1 + (Math.floor(number / 200) % 28))} 1 ${5 + (number % 90)}.00\n`
}

const STEPS = ['Assign seriousness', 'Take in charge ticket', 'Resolve ticket', 'Closed']

/** Every case has four steps on four days; some hundred cases begin each day. */
function ticket(number: number): string {
  const [step, index] = [number % STEPS.length, Math.floor(number / STEPS.length)]
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(index / 200) + 3 * step)).toISOString().slice(0, 10)
  const time = `${day} ${two(8 + (index % 10))}:${two(index % 60)}:00`
  return `Case ${index},${STEPS[step]},${time},Person ${index % 50},Customer ${index},Section ${index % 20}\n`
}

const TICKETS = 'Case ID,Activity,Complete Timestamp,Resource,customer,responsible_section\n'
const [FEW, MANY] = [10_000, 40_000]

it.each([
  ['--purchases', (lines: number) => fileOf(lines, purchase)],
  ['--tickets', (lines: number) => fileOf(lines, ticket, TICKETS)],
] as const)('%s of 40,000 lines needs about as much memory as of 10,000', { timeout: 1_800_000 }, (option, file) => {
  const [few, many] = [measured(160, option, file(FEW)), measured(160, option, file(MANY))]
  console.log(`${option} of ${FEW} lines: ${few.peak.toFixed(0)} MB, of ${MANY}: ${many.peak.toFixed(0)} MB`)
  if (option === '--purchases') expect(many.summary).toMatchObject({ customers: MANY / 2, purchases: MANY })
  else
    expect(many.summary).toMatchObject({ cases: { total: MANY / 4, closed: MANY / 4 }, verdicts: { inTime: MANY / 4 } })
  expect(many.peak).toBeLessThan(few.peak * 1.5)
})
