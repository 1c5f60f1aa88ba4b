/** Which commands are decisions. */
import { expect, test } from 'vitest'
import { defineCommand } from '../../src/core/command.ts'
import { contexts } from '../laws/members.ts'

test('a command tells a fact, unless it says that it is a decision', () => {
  const plain = { type: 'walk.end', fields: {}, reads: () => ({}), decide: () => [] } as const
  expect(defineCommand(plain).telling).toBe('fact')
  expect(defineCommand({ ...plain, telling: 'decision' }).telling).toBe('decision')
})

test.each(contexts)('$name: what somebody decides by the command itself', ({ name, commands }) => {
  const decisions = commands.filter(({ telling }) => telling === 'decision').map(({ type }) => type)
  expect(decisions.sort()).toEqual(DECISIONS[name])
})

const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  complaint: [
    'complaint.accept',
    'complaint.approve',
    'complaint.approve-penalty',
    'complaint.classify',
    'complaint.close',
    'complaint.consolidate',
    'complaint.decide-at-level',
    'complaint.deduct-receivable',
    'complaint.dispatch',
    'complaint.fix-responsibility',
    'complaint.pause',
    'complaint.reopen',
    'complaint.resume',
    'complaint.send-back',
    'complaint.start-emergency',
  ],
  'customer-archive': ['archive-standard.adopt', 'archive.dispose', 'archive.establish', 'archive.review'],
  card: [
    'card.agree-owner',
    'card.cancel',
    'card.confirm',
    'card.credit',
    'card.decide-tampering',
    'card.reassign',
    'card.settle-owner',
    'card.sign',
    'card.sign-follow-up',
  ],
  customer: ['customer.blacklist', 'customer.delist', 'customer.grade'],
  'archive-access': ['archive.approve-access', 'archive.consent-to-loan'],
  breach: ['duty.answer', 'fact.answer'],
  enquiry: ['enquiry.decide-suggestion', 'performance.decide'],
  fact: ['fact.withdraw'],
  filing: [],
  governance: ['incident.verify'],
  profile: ['profile.approve'],
  handover: [],
  inspection: [],
  inventory: [
    'allowance.cancel',
    'allowance.certify',
    'allowance.post',
    'allowance.reverse-posting',
    'allowance.sign',
    'count.approve',
    'inventory.adjust',
    'inventory.hold',
    'inventory.release',
    'inventory.reserve',
    'inventory.reverse-adjustment',
    'inventory.unreserve',
    'inventory.write-off',
    'return.amend',
    'return.approve',
    'return.cancel',
    'return.decide',
    'return.instruct',
    'return.post',
    'return.reverse-posting',
    'return.reverse-receipt',
  ],
  mandate: [],
  'service-desk': [],
  merging: ['customer.merge', 'customer.unmerge'],
  numbers: ['numbers.adopt', 'parameter.set', 'parameter.withdraw'],
  partner: [
    'partner.admit',
    'partner.answer-grade',
    'partner.grade',
    'partner.grant-preference',
    'partner.review-form',
    'partner.screen',
    'partner.turn-down',
  ],
  period: ['period.close', 'period.except', 'period.reopen', 'period.revoke-exception'],
  person: ['person.forget'],
  'record-security': [],
  value: ['customer.value'],
  survey: ['survey.judge-report'],
  takeover: ['customer.take-over'],
  'sales-work': [],
  'vehicle-sale': ['vehicle-sale.count-performance', 'vehicle-sale.decide-swap', 'vehicle-sale.reassign-performance'],
  vehicle: [
    'vehicle-gift.sign',
    'vehicle-order.sign',
    'vehicle-slip.sign',
    'vehicle-slip.withdraw',
    'vehicle-stock.assign-model',
    'vehicle-stock.declare-supply',
    'vehicle.name-liable',
    'vehicle.release',
    'vehicle.reserve',
  ],
  visit: [],
}
