/** Lists over many complaints: whose desk a case lies on, the register of a month, what one customer complained of. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseStep } from '../../src/core/case.ts'
import type { EventDefinition } from '../../src/core/event.ts'
import { evolve, replay } from '../../src/core/fold.ts'
import { complaintEvents } from '../../src/facts/complaint/events/index.ts'
import { complaintBook } from '../../src/facts/complaint/states/case-book.ts'
import { waitingFor } from '../../src/facts/complaint/states/waiting-for.ts'
import {
  complaintContext,
  complaintFile,
  complaintRegister,
  complaintsOfCustomer,
  deskOf,
  manualClock,
  memoryStore,
  type Office,
  open,
} from '../../src/index.ts'
import { given } from '../../src/testing/index.ts'
import {
  accept,
  approve,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  investigate,
  managerOpinion,
  negotiate,
  receive,
  refuseConclusion,
  researchOpinion,
  step,
  tellResult,
} from '../../src/testing/steps/complaint.ts'
import { until } from '../steps/complaint.ts'
import { at, on } from '../steps/times.ts'

const setting = { regulations: [], contexts: [complaintContext] }
const played = async (...steps: readonly CaseStep[]) => (await given(setting, ...steps).expect({})).office

const OFFICE = 'general-manager-office'
const DESKS = [
  'sales',
  OFFICE,
  'quality-management',
  'manufacturing',
  'manager-office',
  'research',
  'approver',
  'front-desk',
  'department',
] as const

const sendBack = step('send-back', 'K-1', 'general-manager', { reason: 'too much' })
const reopen = step('reopen', 'K-1', OFFICE, { reason: 'cracks again' })
const march = (date: number) => `2026-03-${String(date).padStart(2, '0')}T04:00:00.000Z`

/** These steps on one day of March after the other. */
const daily = (...steps: readonly CaseStep[]) =>
  steps.map((one, index) => at(`2026-03-${String(index + 1).padStart(2, '0')}`, one))

/** Where the case lies: desks with the step that is waited for and since which day of March. */
async function lies(office: Office, id = 'K-1'): Promise<string[]> {
  const found: string[] = []
  for (const desk of DESKS) {
    for (const row of await office.view(deskOf, desk)) {
      if (row.complaintId === id) found.push(`${desk}: ${row.waitingFor} since ${Number(row.since.slice(8, 10))}`)
    }
  }
  return found
}

describe('a product complaint lies on the desk of', () => {
  test.for<readonly [string, readonly CaseStep[], readonly string[]]>([
    ['sales for the form', until('received'), ['sales: complaint.form-filed since 1']],
    ['the office for acceptance', until('form-filed'), [`${OFFICE}: complaint.accepted since 2`]],
    ['quality management', until('accepted'), ['quality-management: complaint.investigated since 3']],
    ['manufacturing', until('investigated'), ['manufacturing: complaint.countermeasure-drafted since 4']],
    [
      'manufacturing whatever was reported',
      until('investigation-reported'),
      ['manufacturing: complaint.countermeasure-drafted since 4'],
    ],
    [
      'the manager’s office',
      until('countermeasure-drafted'),
      ['manager-office: complaint.opinion-given:manager-office since 6'],
    ],
    ['the office for the handling', until('manager-office'), [`${OFFICE}: complaint.handling-drafted since 7`]],
    ['sales to negotiate', until('handling-drafted'), ['sales: complaint.negotiated since 8']],
    ['the office for the opinion', until('negotiated'), [`${OFFICE}: complaint.consolidated since 9`]],
    ['the approver', until('consolidated'), ['approver: complaint.approved since 10']],
    ['sales to tell', until('approved'), ['sales: complaint.customer-told:result since 11']],
    ['the office for the closing', until('told'), [`${OFFICE}: complaint.closed since 12`]],
    ['nobody', until('closed'), []],
    ['the office when sent back', [...until('consolidated'), sendBack], [`${OFFICE}: complaint.consolidated since 11`]],
    [
      'the approver when drawn up again',
      [...until('approved'), sendBack, consolidate()],
      ['approver: complaint.approved since 13'],
    ],
    [
      'sales when approved again after it was told',
      [...until('told'), consolidate(), approve()],
      ['sales: complaint.customer-told:result since 14'],
    ],
    [
      'sales to tell when not founded',
      [...until('accepted'), investigate('K-1', { founded: false })],
      ['sales: complaint.customer-told:result since 4'],
    ],
    [
      'the office to close when not founded and told',
      [...until('accepted'), investigate('K-1', { founded: false }), tellResult()],
      [`${OFFICE}: complaint.closed since 5`],
    ],
    [
      'the approver when settled though not founded',
      [...until('accepted'), investigate('K-1', { founded: false }), negotiate(), consolidate()],
      ['approver: complaint.approved since 6'],
    ],
    [
      'the next one, what was skipped is not asked for any more',
      [...until('accepted'), draftHandling()],
      ['sales: complaint.negotiated since 4'],
    ],
    ['the office when reopened', [...until('closed'), reopen], [`${OFFICE}: complaint.closed since 14`]],
    [
      'the one who was waited for when it was closed early',
      [...until('accepted'), close('K-1', 'withdrawn'), reopen],
      ['quality-management: complaint.investigated since 5'],
    ],
    [
      'sales for a new form when the customer refused',
      [...until('told'), refuseConclusion()],
      ['sales: complaint.form-filed since 13'],
    ],
    [
      'sales for a new form when the customer refused after the closing',
      [...until('closed'), refuseConclusion()],
      ['sales: complaint.form-filed since 14'],
    ],
    ['nobody when closed after all', [...until('told'), refuseConclusion(), close()], []],
    [
      'the approver when the opinion was changed after all',
      [...until('told'), refuseConclusion(), consolidate()],
      ['approver: complaint.approved since 14'],
    ],
    [
      'the office for a new form',
      [...until('closed'), refuseConclusion(), fileForm()],
      [`${OFFICE}: complaint.accepted since 15`],
    ],
  ])('%s', async ([, steps, expected]) => {
    expect(await lies(await played(...daily(...steps)))).toEqual(expected)
  })

  test('the next one, also when all is told at one moment', async () => {
    expect(await lies(await played(...on('2026-03-01', until('told'))))).toEqual([
      `${OFFICE}: complaint.closed since 1`,
    ])
    const refused = [...until('closed'), refuseConclusion()]
    expect(await lies(await played(...on('2026-03-01', refused)))).toEqual(['sales: complaint.form-filed since 1'])
  })

  test('the manager’s office and of research when it is special, until each has spoken', async () => {
    const special = [...until('accepted'), investigate('K-1', { special: true }), draftCountermeasure()]
    const manager = 'manager-office: complaint.opinion-given:manager-office since 5'
    const research = 'research: complaint.opinion-given:research since 5'
    expect(await lies(await played(...daily(...special)))).toEqual([manager, research])
    expect(await lies(await played(...daily(...special, managerOpinion())))).toEqual([research])
    expect(await lies(await played(...daily(...special, researchOpinion())))).toEqual([manager])
    expect(await lies(await played(...daily(...special, researchOpinion(), managerOpinion())))).toEqual([
      `${OFFICE}: complaint.handling-drafted since 7`,
    ])
  })
})

describe('a service complaint lies on the desk of', () => {
  const desk = (type: string, fields = {}) => step(type, 'K-1', 'front-desk', fields)
  const received = receive('K-1', { kind: 'service', departmentId: 'estate' })
  const dispatched = [received, desk('register'), desk('dispatch', { departmentId: 'repairs' })]
  const resolved = [...dispatched, desk('resolve', { departmentId: 'repairs', measure: 'mended' })]

  test.for<readonly [string, readonly CaseStep[], readonly string[]]>([
    ['the front desk for registration', [received], ['front-desk: complaint.registered since 1']],
    ['the front desk for dispatch', [received, desk('register')], ['front-desk: complaint.dispatched since 2']],
    ['the department', dispatched, ['department: complaint.resolved since 3']],
    ['the front desk for verification', resolved, ['front-desk: complaint.verified since 4']],
    [
      'the department again',
      [...resolved, desk('verify', { ok: false, jointly: false })],
      ['department: complaint.resolved since 5'],
    ],
    [
      'the front desk for closing',
      [...resolved, desk('verify', { ok: true, jointly: true })],
      ['front-desk: complaint.closed since 5'],
    ],
    [
      'the front desk for verification of what another department did',
      [
        ...resolved,
        desk('verify', { ok: true, jointly: true }),
        desk('dispatch', { departmentId: 'garden' }),
        desk('resolve', { measure: 'mown' }),
      ],
      ['front-desk: complaint.verified since 7'],
    ],
    ['nobody', [...resolved, close()], []],
    [
      'another department',
      [...resolved, desk('dispatch', { departmentId: 'garden' })],
      ['department: complaint.resolved since 5'],
    ],
    ['the front desk when reopened', [...resolved, close(), reopen], ['front-desk: complaint.verified since 6']],
  ])('%s', async ([, steps, expected]) => {
    expect(await lies(await played(...daily(...steps)))).toEqual(expected)
  })

  test('the department that it was dispatched to, by the department’s own name', async () => {
    const office = await played(...daily(...dispatched))
    const row = {
      complaintId: 'K-1',
      number: null,
      waitingFor: 'complaint.resolved',
      since: march(3),
      customerId: 'C-1',
      departmentId: 'estate',
      pausedSince: null,
    }
    expect(await office.view(deskOf, 'repairs')).toEqual([row])
    expect(await office.view(deskOf, 'estate')).toEqual([])
  })
})

const ABNORMALITY = { customerId: 'C-1', departmentId: 'sales-east', abnormality: 'dust' }

describe('a desk', () => {
  test('has those first that have waited longest, paused ones marked, and is that of a department, too', async () => {
    const office = await played(
      at('2026-03-01', receive('K-1')),
      at('2026-03-02', receive('constructor', { customerId: '__proto__x', departmentId: 'toString' })),
      at('2026-03-02', receive('A-1')),
      at('2026-03-03', fileForm('K-1')),
      at('2026-03-04', receive('K-0')),
      at('2026-03-05', step('pause', 'A-1', OFFICE, { reason: 'on holiday' })),
      at('2026-03-05', step('file-abnormality', 'valueOf', 'sales', { ...ABNORMALITY, concerned: ['sales'] })),
    )
    const row = (complaintId: string, date: number) => ({
      complaintId,
      number: null,
      waitingFor: 'complaint.form-filed',
      since: march(date),
      customerId: 'C-1',
      departmentId: 'sales-east',
      pausedSince: null,
    })
    const odd = { ...row('constructor', 2), customerId: '__proto__x', departmentId: 'toString' }
    const paused = { ...row('A-1', 2), pausedSince: march(5) }
    expect(await office.view(deskOf, 'sales')).toEqual([paused, odd, row('K-0', 4)])
    expect(await office.view(deskOf, 'sales-east')).toEqual([paused, row('K-0', 4)])
    expect(await office.view(deskOf, 'toString')).toEqual([odd])
    expect(await office.view(deskOf, '__proto__')).toEqual([])
    const before = { at: '2026-03-02T23:00:00+08:00' }
    expect(await office.view(deskOf, 'sales', before)).toEqual([row('K-1', 1), row('A-1', 2), odd])
    expect(await office.view(deskOf, 'sales', { position: 1 })).toEqual([row('K-1', 1)])
  })
})

describe('the register of a month', () => {
  test('has the forms by number, further forms below the first one, wherever they stand', async () => {
    const office = await played(
      ...on('2026-03-01', until('form-filed', 'B'), until('form-filed', 'A'), until('form-filed', 'C')),
      ...on('2026-03-02', accept('B'), accept('A')),
      ...on('2026-03-03', investigate('A'), step('note', 'A', null, { kind: 'note', text: 'x', departments: [] })),
      at('2026-03-04', step('send-notice', 'A', OFFICE, { kind: 'urging', reason: 'closing', level: 1, to: 'm' })),
      ...on('2026-03-05', close('B', 'withdrawn'), refuseConclusion('B'), fileForm('B', { partNumber: 'P-2' })),
      ...on('2026-04-06', accept('B'), accept('C')),
    )
    const both = { customerId: 'C-1', departmentId: 'sales-east', receivedAt: march(1) }
    const april = '2026-04-06T04:00:00.000Z'
    const first = {
      ...both,
      number: '260301',
      complaintId: 'B',
      form: 1,
      partNumber: 'P-1',
      acceptedAt: march(2),
      closedAt: march(5),
      latest: { step: 'complaint.refused-by-customer', at: march(5) },
    }
    const second = {
      ...both,
      number: '260301-2',
      complaintId: 'B',
      form: 2,
      partNumber: 'P-2',
      acceptedAt: april,
      closedAt: null,
      latest: { step: 'complaint.accepted', at: april },
    }
    const other = {
      ...both,
      number: '260302',
      complaintId: 'A',
      form: 1,
      partNumber: 'P-1',
      acceptedAt: march(2),
      closedAt: null,
      latest: { step: 'complaint.investigated', at: march(3) },
    }
    expect(await office.view(complaintRegister, '2603')).toEqual([first, second, other])
    expect(await office.view(complaintRegister, '2604')).toMatchObject([{ number: '260401', complaintId: 'C' }])
    const past = await office.view(complaintRegister, '2603', { at: '2026-03-02T23:00:00+08:00' })
    expect(past.map(({ number, latest, closedAt }) => [number, latest.step, closedAt])).toEqual([
      ['260301', 'complaint.accepted', null],
      ['260302', 'complaint.accepted', null],
    ])
    expect(await office.view(complaintRegister, '2603', { position: 7 })).toMatchObject([{ number: '260301' }])
    for (const key of ['2605', '', 'constructor', '__proto__']) {
      expect(await office.view(complaintRegister, key)).toEqual([])
    }
  })

  test('goes on in order after number 99', async () => {
    const office: Office = open({ store: memoryStore(), clock: manualClock('2026-11-02T00:00:00Z'), ...setting })
    const ids = Array.from({ length: 101 }, (_, index) => `K-${index + 1}`)
    await office.executeAll(ids.flatMap(id => until('accepted', id).map(({ command }) => ({ command }))))
    const numbers = (await office.view(complaintRegister, '2611')).map(({ number }) => number)
    expect(numbers.slice(0, 2)).toEqual(['261101', '261102'])
    expect(numbers.slice(97)).toEqual(['261198', '261199', '2611100', '2611101'])
  })
})

test('a correction and a reopening show in the register', async () => {
  const closed = on('2026-03-02', until('closed'))
  const corrected = at('2026-03-03', step('correct', 'K-1', OFFICE, { partNumber: 'P-9', reason: 'misread' }))
  const office = await played(...closed, corrected, at('2026-03-04', reopen))
  expect(await office.view(complaintRegister, '2603')).toMatchObject([
    { partNumber: 'P-9', closedAt: null, latest: { step: 'complaint.reopened', at: march(4) } },
  ])
})

test('the complaints of a customer, of both kinds, with their state', async () => {
  const office = await played(
    ...on('2026-03-01', until('told', 'K-1'), receive('K-2', { kind: 'service', subject: 'noise' })),
    ...on('2026-03-02', receive('K-3', { customerId: 'toString' }), close('K-1')),
    at('2026-03-03', step('pause', 'K-2', 'front-desk', { reason: 'night' })),
  )
  expect(await office.view(complaintsOfCustomer, 'C-1')).toEqual([
    {
      complaintId: 'K-1',
      kind: 'product',
      number: '260301',
      departmentId: 'sales-east',
      subject: 'cracks',
      receivedAt: march(1),
      state: 'closed',
      closedAt: march(2),
      outcome: 'settled',
      waitingFor: [],
    },
    {
      complaintId: 'K-2',
      kind: 'service',
      number: null,
      departmentId: 'sales-east',
      subject: 'noise',
      receivedAt: march(1),
      state: 'paused',
      closedAt: null,
      outcome: null,
      waitingFor: [{ role: 'front-desk', departmentId: null, step: 'complaint.registered', since: march(1) }],
    },
  ])
  expect(await office.view(complaintsOfCustomer, 'toString')).toMatchObject([{ complaintId: 'K-3', state: 'open' }])
  expect(await office.view(complaintsOfCustomer, 'constructor')).toEqual([])
  const past = { at: '2026-03-01T23:00:00+08:00' }
  expect(await office.view(complaintsOfCustomer, 'C-1', past)).toMatchObject([{ state: 'open' }, { state: 'open' }])
  expect(await office.view(complaintsOfCustomer, 'C-1', { position: 1 })).toMatchObject([{ complaintId: 'K-1' }])
})

test('a complaint with a new form is open again', async () => {
  const office = await played(...on('2026-03-01', until('closed'), refuseConclusion(), fileForm()))
  expect(await office.view(complaintsOfCustomer, 'C-1')).toMatchObject([
    { number: null, state: 'open', closedAt: null, outcome: null, waitingFor: [{ step: 'complaint.accepted' }] },
  ])
})

describe('whatever was done with complaints', () => {
  const deeds: readonly ((id: string) => CaseStep)[] = [
    receive,
    id => receive(id, { kind: 'service' }),
    fileForm,
    accept,
    id => investigate(id),
    id => investigate(id, { founded: false, special: true }),
    id => investigate(id, { special: true }),
    draftCountermeasure,
    managerOpinion,
    researchOpinion,
    draftHandling,
    negotiate,
    consolidate,
    approve,
    id => ({ ...sendBack, command: { ...sendBack.command, complaintId: id } }),
    tellResult,
    close,
    refuseConclusion,
    id => ({ ...reopen, command: { ...reopen.command, complaintId: id } }),
    id => step('pause', id, OFFICE, { reason: 'x' }),
    id => step('resume', id, OFFICE),
    id => step('register', id, 'front-desk'),
    id => step('dispatch', id, 'front-desk', { departmentId: 'repairs' }),
    id => step('resolve', id, 'front-desk', { measure: 'mended' }),
    id => step('verify', id, 'front-desk', { ok: true, jointly: false }),
    id => step('verify', id, 'front-desk', { ok: false, jointly: false }),
  ]
  const deed = fc.record({ deed: fc.constantFrom(...deeds), id: fc.constantFrom('K-1', 'toString'), hours: fc.nat(30) })

  async function logOf(history: readonly { deed: (id: string) => CaseStep; id: string; hours: number }[]) {
    const store = memoryStore()
    const clock = manualClock('2026-03-01T00:00:00Z')
    const office = open({ store, clock, ...setting })
    for (const { deed, id, hours } of history) {
      clock.advance(hours * 3_600_000)
      const { command, by } = deed(id)
      await office.receive(command, by ? { actor: by } : {})
    }
    return { office, log: (await store.read('all')).events }
  }

  test('the lists and the files say the same of whose turn it is, folded one way or the other', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 60 }), async history => {
        const { office, log } = await logOf(history)
        const book = replay(complaintBook, '', log)
        const steps = log.reduce((value, event) => evolve(complaintBook, value, [event]), replay(complaintBook, '', []))
        expect(steps).toStrictEqual(book)
        for (const id of ['K-1', 'toString']) {
          const file = replay(
            complaintFile,
            id,
            log.filter(({ tags }) => tags.includes(`complaint:${id}`)),
          )
          const course = Object.hasOwn(book.cases, id) ? book.cases[id]! : undefined
          expect(course ? waitingFor(course) : []).toEqual(waitingFor(file))
          expect(course?.closedAt ?? null).toBe(file.closedAt)
          expect(course?.outcome ?? null).toBe(file.outcome)
          expect(course?.pausedAt ?? null).toBe(file.pausedAt)
          expect(course?.forms.at(-1)?.number ?? null).toBe(file.form.number)
          for (const { role, step, since } of waitingFor(file)) {
            const rows = await office.view(deskOf, role)
            expect(rows.filter(row => row.complaintId === id)).toContainEqual(
              expect.objectContaining({ waitingFor: step, since }),
            )
          }
        }
      }),
      { numRuns: 150 },
    ))

  test('the book needs no event that is about no complaint in particular', () => {
    const folded = new Set(complaintBook.types)
    const left = (complaintEvents as readonly EventDefinition[])
      .map(({ type }) => type)
      .filter(type => !folded.has(type))
    expect(left).toEqual(['complaint.closings-reviewed', 'complaint.period-reported', 'complaint.emergency-started'])
  })
})
