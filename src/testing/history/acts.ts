/** Single deeds: what an honest office asks for, and what breaks one rule or another. */
import type fc from 'fast-check'
import type { Actor } from '../../core/event.ts'
import { type Act, type FastCheck, PLAIN, type Places, type Weighted, wordsOf } from './deed.ts'
import { AMOUNTS, ASSESSMENT, CONDITIONS, DIVISION, INCIDENTS, SCALES, TEXTS } from './values.ts'

export function honestActs(fc: FastCheck, places: Places): Weighted[] {
  return [...standing(fc, places), ...dealings(fc, places), ...listings(fc, places), ...papers(fc, places)]
}

function standing(fc: FastCheck, places: Places): Weighted[] {
  const { act, ...both } = wordsOf(fc, places)
  const scales = fc.constantFrom(...SCALES)
  const some = fc.subarray([...places.varieties])
  return [
    act(4, 'customer.admit', {
      ...both,
      kind: fc.constantFrom('direct-distributor', 'enterprise', 'medical-institution'),
      scale: scales,
      conditions: fc.constant(CONDITIONS),
      varieties: some,
      licensedVarieties: fc.constant([...places.varieties]),
      remote: fc.boolean(),
    }),
    act(1, 'customer.update', {
      ...both,
      scale: scales,
      licensedVarieties: fc.constant([...places.varieties]),
      remote: fc.boolean(),
    }),
    act(6, 'customer.review', {
      ...both,
      result: fc.constantFrom('good', 'ordinary'),
      assessment: fc.constant(ASSESSMENT),
    }),
    act(12, 'customer.grade', {
      ...both,
      grade: fc.constantFrom('vip', 'preferred', 'qualified'),
      reason: fc.constantFrom('as reviewed', 'as asked'),
    }),
    act(2, 'customer.grade', {
      ...both,
      grade: fc.constantFrom('vip', 'preferred', 'qualified'),
      reason: fc.constant('of another customer'),
      ...wrong(fc),
    }),
    act(2, 'customer.remove', { ...both, criterion: fc.constant('left') }),
    transfer(fc, places),
    ...(places.mergings ? [merging(fc, places), unmerging(fc, places)] : []),
    lookAlike(fc, places),
  ]
}

/** Which of those that were told, since its id is not known yet; where none was, no log is looked through for it. */
function wrong(fc: FastCheck) {
  return { reverses: fc.nat({ max: 1_000 }).map(nth => `#${nth}`), toldBy: fc.constant('nobody') }
}

function transfer(fc: FastCheck, places: Places): Weighted {
  const { act, customerId, departmentId } = wordsOf(fc, places)
  const grade = fc.constantFrom(undefined, undefined, 'qualified', 'preferred')
  const moved = act(3, 'customer.transfer', {
    customerId,
    from: departmentId,
    to: departmentId,
    reason: fc.constantFrom(...TEXTS),
  })
  const graded = fc.tuple(moved.arbitrary, grade).map(([{ command }, grade]) => ({
    command: grade === undefined ? command : { ...command, grade },
  }))
  return { ...moved, arbitrary: graded }
}

function merging(fc: FastCheck, places: Places): Weighted {
  const { act, customerId, departmentId } = wordsOf(fc, places)
  const grade = fc.constantFrom('qualified', 'preferred', 'vip')
  return act(2, 'customer.merge', {
    ...{ from: customerId, into: customerId, reason: fc.constantFrom(...TEXTS) },
    grades: fc.array(fc.record({ departmentId, grade }, PLAIN), { maxLength: 2 }),
  })
}

function unmerging(fc: FastCheck, places: Places): Weighted {
  const { act, customerId } = wordsOf(fc, places)
  return act(2, 'customer.unmerge', { from: customerId, into: customerId, reason: fc.constantFrom(...TEXTS) })
}

// Typed on another keyboard, or decomposed: mostly by mistake, now and then another customer.
function lookAlike(fc: FastCheck, places: Places): Weighted {
  const { act, ...both } = wordsOf(fc, places)
  const admitted = act(1, 'customer.admit', {
    ...both,
    kind: fc.constant('enterprise'),
    conditions: fc.constant(CONDITIONS),
  })
  const typed = fc.constantFrom(
    wide,
    (id: string) => id.toLowerCase(),
    (id: string) => id.replaceAll('1', 'l'),
  )
  return {
    ...admitted,
    arbitrary: fc.tuple(admitted.arbitrary, typed, fc.boolean()).map(([{ command }, typed, isOther]) => {
      const known = String(command.customerId)
      const customerId = typed(known)
      return { command: { ...command, customerId, ...(isOther && { distinctFrom: [known] }) } }
    }),
  }
}

/** Full width: \u0021 to \u007e have their like at \uff01. */
function wide(id: string): string {
  return id.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

function dealings(fc: FastCheck, places: Places): Weighted[] {
  const { act, ...both } = wordsOf(fc, places)
  const amounts = fc.constantFrom(...AMOUNTS)
  const texts = fc.constantFrom(...TEXTS)
  return [
    act(4, 'customer.trade', { ...both, amount: amounts, variety: fc.constantFrom(...places.varieties) }),
    act(2, 'customer.settle', { ...both, amount: amounts, dueOn: fc.constantFrom('2099-12-31', '2026-02-10') }),
    act(2, 'customer.record-incident', { ...both, kind: fc.constantFrom(...INCIDENTS), loss: amounts }),
    act(2, 'customer.record-visit', {
      ...both,
      bySeniorManagement: fc.boolean(),
      informationUpdated: fc.boolean(),
      needs: texts,
    }),
    act(2, 'customer.record-contact', {
      ...both,
      channel: fc.constantFrom('phone', 'visit', 'greeting'),
      opinion: texts,
    }),
  ]
}

function listings(fc: FastCheck, places: Places): Weighted[] {
  const { customerId, departmentId } = wordsOf(fc, places)
  const byDepartment = (type: string) =>
    fc.tuple(customerId, departmentId).map(
      ([customerId, departmentId]): Act => ({
        command: { type, customerId, departmentId, list: 'department', reason: 'no payment' },
        actor: { id: 'li', department: departmentId },
      }),
    )
  const byCompany = (type: string, more: object) =>
    customerId.map(
      (customerId): Act => ({
        command: { type, customerId, list: 'company', reason: 'harm to the company', ...more },
        actor: DIVISION,
      }),
    )
  return [
    { arbitrary: byDepartment('customer.blacklist'), weight: 1 },
    { arbitrary: byDepartment('customer.delist'), weight: 1 },
    { arbitrary: byCompany('customer.blacklist', { verified: true }), weight: 2 },
    { arbitrary: byCompany('customer.delist', {}), weight: 1 },
    { arbitrary: fc.record(wrong(fc), PLAIN).chain(named => byCompany('customer.delist', named)), weight: 1 },
  ]
}

const SCOPE = { scope: 'all customers' }
const ADDRESSEES = ['intranet', 'east', 'west']

/** What a paper of this kind has to say, in some wording or other. */
function contentOf(kind: string, wording: string): object {
  const full = wording === TEXTS[0]
  if (kind === 'customer-structure') return { ...SCOPE, vipShare: full ? '15' : '20', preferredShare: '20' }
  if (kind === 'blacklist-notice') return { ...SCOPE, addressees: ADDRESSEES }
  if (kind !== 'complaint-procedure') return SCOPE
  const elements = { ...SCOPE, complaintKinds: ['product', 'service'], responsible: 'the quality office' }
  return full ? { ...elements, handlingDays: 10 } : elements
}

function papers(fc: FastCheck, places: Places): Weighted[] {
  const { act, customerId, departmentId } = wordsOf(fc, places)
  const paperId = fc.integer({ min: 1, max: 8 }).map(number => `P-${number}`)
  const texts = fc.constantFrom(...TEXTS)
  const kind = fc.constantFrom(
    'implementing-rules',
    'suggestion',
    'review-result',
    'incident-report',
    'key-customer-plan',
    'blacklist-report',
    'blacklist-notice',
    'customer-structure',
    'complaint-procedure',
  )
  const filed = act(2, 'paper.file', { paperId, departmentId, customerId, kind, title: texts })
  return [
    {
      ...filed,
      arbitrary: filed.arbitrary.map(({ command }) => ({
        command: { ...command, content: contentOf(String(command.kind), String(command.title)) },
      })),
    },
    act(1, 'paper.answer', { paperId, answer: texts, adopted: fc.boolean() }),
  ]
}

/** Somebody of no department at all would have it on the list of the whole company. */
function byStranger({ departmentId, ...fields }: { readonly departmentId: string }, { department }: Actor): object {
  return department === undefined ? { ...fields, list: 'company', verified: true } : { departmentId, ...fields }
}

// Each breaks one rule or another.
export function dishonestActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { act, ...both } = wordsOf(fc, places)
  const amounts = fc.constantFrom(...AMOUNTS)
  const missing = fc
    .constantFrom('businessLicence', 'contractSigned', 'noOffences')
    .map(name => ({ ...CONDITIONS, [name]: false }))
  const poor = fc
    .constantFrom({ risk: 'great' }, { loyalty: 'low' }, { longTermPartner: false })
    .map(flaw => ({ ...ASSESSMENT, ...flaw }))
  const stranger = fc.constantFrom<Actor>({ id: 'nobody' }, { id: 'zhao', department: 'elsewhere' })
  const listing = fc.record({ ...both, list: fc.constant('department'), reason: fc.constant('a grudge') }, PLAIN)
  return fc.oneof(
    act(1, 'customer.admit', {
      ...both,
      kind: fc.constantFrom('retail', 'related-party', 'enterprise'),
      conditions: missing,
    }),
    act(1, 'customer.admit', {
      ...both,
      kind: fc.constant('enterprise'),
      conditions: fc.constant(CONDITIONS),
      varieties: fc.constant(['spine']),
      licensedVarieties: fc.constant([]),
    }),
    act(2, 'customer.review', { ...both, result: fc.constantFrom('good', 'poor'), assessment: poor }),
    act(1, 'customer.trade', { ...both, amount: amounts, variety: fc.constant('spine') }),
    act(2, 'customer.trade', { ...both, amount: amounts, outside: fc.constantFrom('retail', 'related-party') }),
    act(1, 'customer.remove', { ...both, criterion: fc.constant('a whim') }),
    act(1, 'customer.settle', { ...both, amount: amounts, dueOn: fc.constant('2025-12-31') }),
    {
      arbitrary: fc
        .tuple(listing, stranger)
        .map(
          ([fields, actor]): Act => ({ command: { type: 'customer.blacklist', ...byStranger(fields, actor) }, actor }),
        ),
      weight: 1,
    },
  )
}
