/** What cannot be recorded about a case under any regulation: unknown, closed, too early, twice. */
import type { CaseStep, RegulationCase } from '../../../../core/case.ts'
import {
  accept,
  approve,
  at,
  close,
  fileForm,
  investigate,
  negotiate,
  on,
  receive,
  refuseConclusion,
  step,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import { impossible, showing } from './showing.ts'
import { distributeCopies, inquire, joinSupplier, OFFICE, pause, reopen, resume, urge } from './words.ts'

const order = showing('steps-in-order')
const inTime = showing('case-closed-in-time')
const urging = showing('late-case-urged')

const START = '2026-01-05T01:00:00.000Z'
const named = ({ command }: CaseStep) => ({ step: command.type })
const fixQuantity = step('fix-quantity', 'K-1', 'sales', { quantity: '100' })
const correct = step('correct', 'K-1', OFFICE, { cause: 'transport', reason: 'seen again' })
const answerNotice = step('answer-notice', 'K-1', 'quality-management', { reason: 'closing', cause: 'no sample' })

const unknown = [investigate(), fileForm(), accept(), tellResult(), close(), reopen(), urge()].map(when =>
  order(
    `${when.command.type} about a complaint that nobody knows`,
    until('received', 'K-2'),
    when,
    impossible('complaint-known', { actual: false, limit: true, facts: { complaint: 'K-1', ...named(when) } }),
  ),
)

const abnormality = step('file-abnormality', 'K-1', 'sales', {
  customerId: 'C-1',
  departmentId: 'sales-east',
  abnormality: 'scratches',
  concerned: ['manufacturing'],
})

const known = [
  ['a complaint is received once', until('received'), receive()],
  ['a closed complaint is not received again under its id', until('closed'), receive()],
  ['an abnormality has an id of its own, not that of a complaint', until('received'), abnormality],
  ['a complaint has an id of its own, not that of an abnormality', [abnormality], receive()],
  ['an abnormality is filed once', [abnormality], abnormality],
] as const

const whenClosed = [
  investigate(),
  fileForm(),
  accept(),
  negotiate(),
  approve(),
  close(),
  close('K-1', 'withdrawn'),
  pause(),
  resume(),
  fixQuantity,
  joinSupplier(OFFICE),
  urge(),
].map(when =>
  order(
    `${when.command.type} is not for a closed case${when.command.outcome === 'withdrawn' ? ', by another outcome' : ''}`,
    until('closed'),
    when,
    impossible('complaint-open', { actual: START, facts: named(when) }),
  ),
)

const whileOpen = [distributeCopies(), reopen(), correct, inquire(), answerNotice].map(when =>
  order(
    `${when.command.type} is not for a case that is still open`,
    until('approved'),
    when,
    impossible('complaint-closed', { facts: named(when) }),
  ),
)

const EARLY = { actual: '2026-03-02T01:59:59.999Z', limit: '2026-03-02T02:00:00.000Z' }
const late = (one: CaseStep): CaseStep => ({ ...at('2026-03-02 09:59:59.999', one), recorded: '2026-03-05' })

const times: readonly RegulationCase[] = [
  order(
    'nothing is done about a complaint before it came in',
    on('2026-03-02 10:00', until('accepted')),
    late(investigate()),
    impossible('step-not-before-complaint', { ...EARLY, facts: named(investigate()) }),
  ),
  order(
    'in the moment in which it came in it may be',
    on('2026-03-02 10:00', until('accepted')),
    { ...at('2026-03-02 10:00', investigate()), recorded: '2026-03-05' },
    { status: 'accepted', failed: [] },
  ),
  order(
    'a form is not accepted before it was filed',
    [...on('2026-03-01 10:00', receive()), ...on('2026-03-02 10:00', fileForm())],
    late(accept()),
    impossible('step-not-before-complaint', { ...EARLY, facts: named(accept()) }),
  ),
]

const service = [receive('K-1', { kind: 'service' })]
const register = step('register', 'K-1', 'front-desk')

const kinds: readonly RegulationCase[] = [
  ...[fileForm(), accept(), fixQuantity].map(when =>
    order(
      `${when.command.type} is no step of a complaint about service`,
      service,
      when,
      impossible('step-of-this-kind', { actual: 'service', limit: 'product', facts: named(when) }),
    ),
  ),
  order(
    'a complaint about a product is not registered at the front desk',
    until('received'),
    register,
    impossible('step-of-this-kind', { actual: 'product', limit: 'service', facts: named(register) }),
  ),
]

const forms: readonly RegulationCase[] = [
  order(
    'no second form while the customer has not refused the conclusion of the first',
    until('told'),
    fileForm(),
    impossible('form-not-under-way', { actual: 1 }),
  ),
  order(
    'one refusal of the customer, one further form',
    [...until('told'), refuseConclusion(), fileForm()],
    fileForm(),
    impossible('form-not-under-way', { actual: 2 }),
  ),
  order(
    'a form is accepted once',
    until('accepted'),
    accept(),
    impossible('form-not-accepted-yet', { actual: '260101' }),
  ),
  order(
    'a further form is accepted once',
    [...until('told'), refuseConclusion(), fileForm(), accept()],
    accept(),
    impossible('form-not-accepted-yet', { actual: '260101-2' }),
  ),
  order('no quantity is fixed on a form that is not there', until('received'), fixQuantity, impossible('form-on-file')),
]

const MARCH = on('2026-03-02 10:00', until('accepted'))
const standing = [...MARCH, at('2026-03-04 10:00', pause())]
const PAUSED = '2026-03-04T02:00:00.000Z'
const BEFORE = '2026-03-04 09:59:59.999'

const clocks: readonly RegulationCase[] = [
  inTime(
    'a clock that stands still is not stopped again',
    standing,
    at('2026-03-05', pause()),
    impossible('clock-running', { actual: PAUSED }),
  ),
  inTime('a clock that is running is not set going', MARCH, resume(), impossible('clock-standing')),
  inTime(
    'a clock does not go on before it stood still',
    standing,
    { ...at(BEFORE, resume()), recorded: '2026-03-05' },
    impossible('not-before-pause', { actual: '2026-03-04T01:59:59.999Z', limit: PAUSED }),
  ),
  inTime(
    'a case is not closed before its clock stood still',
    standing,
    { ...at(BEFORE, close('K-1', 'withdrawn')), recorded: '2026-03-05' },
    impossible('not-before-pause', { actual: '2026-03-04T01:59:59.999Z', limit: PAUSED }),
  ),
  inTime(
    'a case is not reopened before it was closed',
    [...MARCH, at('2026-03-04 10:00', close('K-1', 'withdrawn'))],
    { ...at(BEFORE, reopen()), recorded: '2026-03-05' },
    impossible('not-before-pause', { actual: '2026-03-04T01:59:59.999Z', limit: PAUSED }),
  ),
]

export const factsOfCases: readonly RegulationCase[] = [
  ...unknown,
  ...known.map(([title, given, when]) => order(title, given, when, impossible('complaint-new', { actual: START }))),
  ...whenClosed,
  ...whileOpen,
  ...times,
  ...kinds,
  ...forms,
  ...clocks,
  urging('another reason has notices of its own', [...until('accepted'), urge()], urge(1, 'step:investigated'), {
    status: 'accepted',
    failed: [],
  }),
]
