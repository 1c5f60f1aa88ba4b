/** Who may what: the three doors, and what a refusal says. The laws of grants and bars: `test/laws/authority.test.ts`. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  type Actor,
  amountWithin,
  archiveDisposal,
  type Context,
  customerHistory,
  customerSheet,
  dated,
  defineBar,
  defineClauses,
  defineCommand,
  defineContext,
  defineEvent,
  defineGrant,
  defineParameters,
  defineRegulation,
  defineState,
  defineView,
  type GrantDefinition,
  grantsOf,
  hostAuthority,
  manualClock,
  memoryStore,
  memoryVault,
  type Notice,
  type Obligation,
  type OfficeOptions,
  open,
  type Reading,
  tag,
} from '../../src/index.ts'
import { caseBooks } from '../cases/index.ts'
import { codeOf, everything } from '../laws/offices.ts'
import { admitted, complained } from '../privacy/people.ts'

const paid = defineEvent({
  type: 'slip.paid',
  schema: () => z.strictObject({ slipId: z.string(), amount: z.string().nullable() }),
  tags: ({ slipId }) => [tag('slip', slipId)],
})
const slip = defineState({
  name: 'slip-of-authority',
  per: 'slip',
  events: [paid],
  initial: () => ({ amounts: [] as (string | null)[] }),
  on: {
    'slip.paid': (draft, { data }) => {
      draft.amounts.push(data.amount)
    },
  },
})
const command = (type: 'slip.pay' | 'slip.shred', irreversible: boolean) =>
  defineCommand({
    type,
    irreversible,
    fields: () => ({ slipId: z.string(), amount: z.string().nullable() }),
    reads: () => ({}),
    decide: (_, { slipId, amount }) => [paid.of({ slipId, amount })],
  })
const slips = defineContext({
  name: 'slip',
  events: [paid],
  commands: [command('slip.pay', false), command('slip.shred', true)],
})
const slipView = defineView({
  name: 'slip-sheet',
  question: { zh: '付了什么？', en: 'What was paid?' },
  fold: slip,
  answer: ({ state }) => [...state.amounts],
})

const parameters = defineParameters({
  managers: { unit: 'role', clause: 'S-1', schema: () => z.array(z.string()), value: ['manager'] },
  managerLimit: { unit: 'CNY', clause: 'S-1', schema: () => z.string(), value: '5000' },
})
const clauses = defineClauses({ 'S-1': { zh: '经理限额内审批。', en: 'A manager pays within a limit.' } })
const title = { zh: '限额', en: 'Limit' }
const upTo = (id: string, role: string, limit: string) =>
  defineGrant({
    id,
    clauses: ['S-1'],
    title,
    to: { roles: [role] },
    may: ['slip.pay'],
    when: ({ data }) => amountWithin(data.amount as string | null, limit),
  })

function house(grants: readonly GrantDefinition[], bars: readonly GrantDefinition[] = [], given = {}) {
  const text = { id: 'house', title, edition: '1', clauses, contexts: [slips], parameters, grants, bars }
  return defineRegulation(text)(given)
}

function staged(regulations: OfficeOptions['regulations'], more: Partial<OfficeOptions> = {}) {
  const notices: Notice[] = []
  const store = memoryStore()
  const clock = manualClock('2026-03-02T09:00:00+08:00')
  const office = open({ store, clock, regulations, onNotice: notice => notices.push(notice), ...more })
  return { office, store, clock, notices }
}

const by = (role: string, more: Partial<Actor> = {}) => ({ actor: { id: `${role}-1`, role, ...more } })
const pay = (amount: string | null, type = 'slip.pay') => ({ type, slipId: 'S-1', amount })

describe('a grant up to an amount (A1)', () => {
  const { office, notices } = staged([house([upTo('a', 'manager', '5000.00'), upTo('b', 'deputy', '50000')])])

  test.each([
    ['10000', 'refused'],
    ['9', 'accepted'],
    ['5000', 'accepted'],
    ['5000.000000', 'accepted'],
    ['5000.01', 'refused'],
    [null, 'undecidable'],
    ['NaN', 'refused'],
  ] as const)('%s by the manager: %s', async (amount, status) => {
    const outcome = await office.execute(pay(amount), by('manager'))
    expect(outcome.status).toBe(status)
  })

  test('a refusal names the nearest grant first, what it measured, and its clause', async () => {
    const { findings } = await office.execute(pay('10000'), by('manager'))
    expect(findings).toMatchObject([
      { rule: 'no-grant', clause: 'S-1', actual: '10000', limit: '5000.00', facts: { grant: 'a', part: 'when' } },
      { rule: 'no-grant', clause: 'S-1', actual: 'manager', limit: ['deputy'], facts: { grant: 'b', part: 'role' } },
    ])
    expect(findings.map(finding => office.explain(finding, 'en'))).toEqual([
      'Failed: There is a grant for it (S-1). slip.pay by manager-1: condition found 10000, needed 5000.00 (Limit).',
      'Failed: There is a grant for it (S-1). slip.pay by manager-1: role found manager, needed deputy (Limit).',
    ])
    expect(findings.map(finding => office.explain(finding, 'zh'))).toEqual([
      '不符合：须有授权（S-1）。manager-1（slip.pay）：条件现为 10000，须为 5000.00（限额）。',
      '不符合：须有授权（S-1）。manager-1（slip.pay）：岗位现为 manager，须为 deputy（限额）。',
    ])
  })

  test('what a `when` throws allows nothing, and is reported', () => {
    expect(notices).toMatchObject([{ code: 'AUTHORITY_FAILED', by: 'a', fault: { code: 'INVALID_DECIMAL' } }])
  })
})

describe('grants and bars (A2)', () => {
  const anything = defineGrant({ id: 'any', clauses: ['S-1'], title, may: ['*'] })
  const noManager = defineBar({ id: 'bar', clauses: ['S-1'], title, to: { roles: ['manager'] }, may: ['slip.*'] })

  test('without any grant, what can be undone is open, and what cannot is refused to everybody', async () => {
    const { office } = staged([], { contexts: [slips] })
    for (const meta of [{}, by('manager')]) {
      expect((await office.execute(pay('1'), meta)).status).toBe('accepted')
      expect(await office.view(slipView, 'S-1', meta)).not.toEqual([])
      const outcome = await office.execute(pay('1', 'slip.shred'), meta)
      expect(outcome).toMatchObject({ status: 'refused', findings: [{ rule: 'no-grant', clause: null }] })
    }
  })

  test('a grant of everything grants nothing that cannot be undone: that is named in full', async () => {
    const { office } = staged([house([anything])])
    expect((await office.execute(pay('1'), by('x'))).status).toBe('accepted')
    expect((await office.execute(pay('1', 'slip.shred'), by('x'))).status).toBe('refused')
    const shred = defineGrant({ id: 'shred', clauses: ['S-1'], title, to: { roles: ['x'] }, may: ['slip.shred'] })
    const named = staged([house([shred])]).office
    expect((await named.execute(pay('1', 'slip.shred'), by('x'))).status).toBe('accepted')
    expect((await named.execute(pay('1', 'slip.shred'), by('y'))).status).toBe('refused')
    // A grant of what cannot be undone closes nothing else.
    expect((await named.execute(pay('1'))).status).toBe('accepted')
  })

  test('nobody in particular is granted nothing', async () => {
    const { office } = staged([house([anything])])
    expect(await office.execute(pay('1'))).toMatchObject({
      status: 'refused',
      findings: [{ facts: { part: 'person' } }],
    })
  })

  test('a bar wins, and both are listed', async () => {
    const { office } = staged([house([anything], [noManager])])
    const outcome = await office.execute(pay('1'), by('manager'))
    expect(outcome).toMatchObject({
      status: 'refused',
      findings: [
        { rule: 'bar', clause: 'S-1', verdict: 'failed' },
        { rule: 'any', verdict: 'satisfied' },
      ],
    })
    expect((await office.execute(pay('1'), by('clerk'))).status).toBe('accepted')
  })

  test('a bar whose condition throws bars, and one that cannot be decided is told so', async () => {
    const broken = defineBar({
      id: 'broken',
      clauses: ['S-1'],
      title,
      may: ['slip.pay'],
      when: () => {
        throw new Error('broken')
      },
    })
    const unsure = defineBar({
      id: 'unsure',
      clauses: ['S-1'],
      title,
      may: ['slip.pay'],
      when: ({ data }) => amountWithin(data.amount as string | null, '5'),
    })
    const first = staged([house([anything], [broken])])
    expect((await first.office.execute(pay('1'), by('x'))).status).toBe('refused')
    expect(first.notices).toMatchObject([{ code: 'AUTHORITY_FAILED', by: 'broken' }])
    const second = staged([house([anything], [unsure])]).office
    expect((await second.execute(pay(null), by('x'))).status).toBe('undecidable')
  })

  test('roles are a parameter, dated like any other', async () => {
    const grant = defineGrant({ id: 'g', clauses: ['S-1'], title, to: { roles: parameters.managers }, may: ['*'] })
    const managers = dated([{ value: ['manager'] }, { value: ['head'], since: '2026-03-10' }])
    const { office, clock } = staged([house([grant], [], { managers })])
    expect((await office.execute(pay('1'), by('head'))).status).toBe('refused')
    expect((await office.execute(pay('1'), by('manager'))).status).toBe('accepted')
    clock.set('2026-03-10T00:00:00+08:00')
    expect((await office.execute(pay('1'), by('head'))).status).toBe('accepted')
    expect((await office.execute(pay('1'), by('manager'))).status).toBe('refused')
  })

  test('a preview and a batch are asked as well, and a repeat tells what the first time told', async () => {
    const { office } = staged([house([upTo('a', 'manager', '5')])])
    expect((await office.preview(pay('6'), by('manager'))).status).toBe('refused')
    const outcomes = await office.executeAll([5, 6].map(sum => ({ command: pay(`${sum}`), ...by('manager') })))
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'refused'])
    const once = { ...by('manager'), commandId: 'once' }
    const first = await office.execute(pay('1'), once)
    expect(first.findings).toMatchObject([{ rule: 'a', verdict: 'satisfied', clause: 'S-1' }])
    expect(await office.execute(pay('1'), once)).toEqual(first)
  })

  test('what is wired wrongly is told when an office opens', async () => {
    const strange = defineGrant({ id: 'g', clauses: ['S-1'], title, may: ['slip.burn'] })
    const noClause = defineGrant({ id: 'g', clauses: ['S-9'], title, may: ['slip.pay'] })
    for (const grant of [strange, noClause]) {
      expect(await codeOf(() => staged([house([grant])]))).toBe('INVALID_DEFINITION')
    }
    expect(
      await codeOf(() =>
        staged([house([upTo('g', 'x', '1')], [defineBar({ id: 'g', clauses: ['S-1'], title, may: ['*'] })])]),
      ),
    ).toBe('INVALID_DEFINITION')
  })
})

describe("a host's own decision point", () => {
  test.each([
    [true, 'slip.shred', 'accepted'],
    [undefined, 'slip.shred', 'refused'],
    [undefined, 'slip.pay', 'accepted'],
    [false, 'slip.pay', 'refused'],
  ] as const)('%s about %s: %s, at once or later', async (answer, type, status) => {
    for (const authorize of [() => answer, async () => answer]) {
      const { office } = staged([], { contexts: [slips], authority: hostAuthority({ authorize }) })
      expect((await office.execute(pay('1', type), by('x'))).status).toBe(status)
    }
  })

  test('what it throws bars, at once or later, and is told', async () => {
    for (const authorize of [() => JSON.parse('{'), async () => JSON.parse('{')]) {
      const { office, notices } = staged([], { contexts: [slips], authority: hostAuthority({ authorize }) })
      const { status, findings } = await office.execute(pay('1'), by('x'))
      expect([status, findings[0]?.rule]).toEqual(['refused', 'host-authority'])
      expect(notices).toMatchObject([{ code: 'AUTHORITY_FAILED', by: 'host-authority' }])
    }
  })

  test('it does not win over a bar', async () => {
    const bar = defineBar({ id: 'bar', clauses: ['S-1'], title, may: ['slip.pay'] })
    const { office } = staged([house([], [bar])], { authority: hostAuthority({ authorize: () => true }) })
    expect((await office.execute(pay('1'), by('x'))).status).toBe('refused')
  })
})

describe('a table that allows nothing', () => {
  const nothing = grantsOf([{ id: 'nobody', clauses: ['S-1'], to: { persons: [] }, commands: ['*'], views: ['*'] }])
  const contexts = new Set<Context>(caseBooks.flatMap(book => book.inForce().definition.contexts))

  test('lets nothing be written, by any command of any context, on anybody', async () => {
    let tried = 0
    for (const book of caseBooks) {
      const ungranted = [book.inForce(), ...book.beside].map(({ definition, given }) => ({
        definition: { ...definition, grants: [] },
        given,
      }))
      const { office, store } = staged([...ungranted, house(nothing)], { vault: memoryVault() })
      for (const { given: before, when } of book.cases) {
        for (const { command, by: actor, recordedFor: reason } of [...before, ...(when ? [when] : [])].slice(-3)) {
          const meta = actor ? { actor } : {}
          const asked =
            reason === undefined ? office.preview(command, meta) : office.record(command, { ...meta, reason })
          const { status, findings } = await asked
          expect([status, findings.every(({ rule }) => rule === 'no-grant')]).toEqual(['refused', true])
          tried += 1
        }
      }
      expect((await store.read('all')).events).toEqual([])
    }
    expect(tried).toBeGreaterThan(500)
    expect(contexts.size).toBeGreaterThanOrEqual(6)
  })

  test('lets nothing be seen: every view of the library, and every duty', async () => {
    const { store, clock, office } = staged(everything, { vault: memoryVault() })
    await office.execute(admitted('C-1', 'Canary'))
    const guiju = Object.values(await import('../../src/index.ts')) as readonly unknown[]
    const views = guiju.filter(one => Object(one) === one && 'question' in Object(one)) as readonly (typeof slipView)[]
    const closed = open({ store, clock, regulations: [...everything, house(nothing)] })
    for (const view of views) expect(await codeOf(() => closed.view(view, 'C-1', by('clerk')))).toBe('NOT_AUTHORIZED')
    expect(views.length).toBeGreaterThan(30)
    expect(await codeOf(() => closed.obligations(by('clerk')))).toBe('NOT_AUTHORIZED')
    for (const query of [{}, { types: ['customer.admitted'] }, { types: ['no.such'] }, { tags: ['customer:C-1'] }]) {
      for (const forExport of [true, false]) {
        expect(await codeOf(() => closed.events({ ...query, forExport, ...by('clerk') }))).toBe('NOT_AUTHORIZED')
      }
    }
    // Every question of an office that takes an actor has been asked; what takes none tells nothing of anybody.
    const asked = ['execute', 'receive', 'executeAll', 'record', 'preview', 'tick', 'view', 'obligations', 'events']
    const ofNobody = ['rules', 'explain', 'word', 'schemas', 'close']
    expect(Object.keys(closed).sort()).toEqual([...asked, ...ofNobody].sort())
    expect(JSON.stringify([closed.rules(), closed.schemas()])).not.toContain('Canary')
    const told = await closed.obligations(by('clerk')).catch(error => error)
    expect(JSON.stringify([told.message, told.details])).not.toContain('Canary')
    // What the office does by itself it owes: it asks without being asked.
    expect(await closed.tick()).toMatchObject({ accepted: [] })
  })
})

describe('questions and fields', () => {
  const table = grantsOf([
    { id: 'desk', clauses: ['S-1'], to: { roles: ['clerk', 'head'] }, commands: ['*'], views: ['*'] },
    { id: 'names', clauses: ['S-1'], to: { roles: ['head'] }, commands: [], fields: ['customer.name'] },
    { id: 'reviews', clauses: ['S-1'], to: { roles: ['clerk'] }, commands: [], duties: ['half-yearly-review'] },
    { id: 'duties', clauses: ['S-1'], to: { roles: ['head'] }, commands: [], duties: ['*'] },
  ])

  async function lived(more: Partial<OfficeOptions> = {}) {
    const world = staged([...everything, house(table)], { vault: memoryVault(), ...more })
    await world.office.execute(admitted('C-1', 'Zhou Canary'), by('clerk'))
    await world.office.execute(complained('S-1', 'C-1', { name: 'Li Canary', phone: '138 Canary' }), by('clerk'))
    return world
  }

  test('a personal field is masked, with the clause, where no grant shows it: a view, a list, an outcome (A5)', async () => {
    const { office } = await lived()
    const sheet = await office.view(customerSheet, 'C-1', by('clerk'))
    expect(sheet?.name).toEqual({ masked: true, by: 'S-1' })
    expect((await office.view(customerSheet, 'C-1', by('head')))?.name).toBe('Zhou Canary')
    const { caseSheet } = await import('../../src/index.ts')
    const phone = JSON.stringify(await office.view(caseSheet, 'S-1', by('head')))
    expect(phone).not.toContain('138')
    expect(phone).toContain('{"masked":true,"by":"no-grant"}')
    const outcome = await office.execute(admitted('C-2', 'Wu Canary'), by('clerk'))
    expect(JSON.stringify(outcome)).not.toContain('Canary')
    expect(JSON.stringify(outcome)).toContain('"masked":true')
    const owed = await office.obligations(by('head'))
    expect(JSON.stringify(owed)).not.toContain('138')
    expect(JSON.stringify(await office.view(customerHistory, 'C-1', by('clerk')))).not.toContain('Canary')
  })

  test('who may see none of the duties is refused, who sees some is told how many were left out', async () => {
    const { office, clock } = await lived()
    clock.set('2026-10-01T09:00:00+08:00')
    const all = await office.obligations(by('head'))
    const some = await office.obligations(by('clerk'))
    expect(all).not.toHaveProperty('leftOut')
    expect(some.every(({ obligation }) => obligation === 'half-yearly-review')).toBe(true)
    expect(some.length).toBeGreaterThan(0)
    expect(some.leftOut).toBe(all.length - some.length)
    expect(await codeOf(() => office.obligations(by('intern')))).toBe('NOT_AUTHORIZED')
  })

  test('pages are cut from what he may see, and join to it; a limit that is none is refused', async () => {
    const { office, clock } = await lived()
    clock.set('2026-10-01T09:00:00+08:00')
    for (const role of ['head', 'clerk']) {
      const whole = await office.obligations(by(role))
      const rows: Obligation[] = []
      for (let page = await office.obligations({ ...by(role), limit: 1 }); page.length > 0; ) {
        expect(page).toHaveLength(1)
        rows.push(page[0]!)
        page = await office.obligations({ ...by(role), limit: 1, after: page[0]! })
      }
      expect(rows).toEqual([...whole])
    }
    for (const limit of [0, -1, 1.5, '3', Number.NaN, null]) {
      const asked = office.obligations({ ...by('head'), limit: limit as number })
      await expect(asked).rejects.toMatchObject({ details: { field: 'limit' } })
    }
  })

  test('who asks is checked as a command’s actor is', async () => {
    const { office } = await lived()
    const strange = { actor: { id: '', role: 'head' } }
    expect(await codeOf(() => office.view(customerSheet, 'C-1', strange))).toBe('INVALID_COMMAND')
    expect(await codeOf(() => office.obligations(strange))).toBe('INVALID_COMMAND')
  })

  test('every command is no question, and no field', async () => {
    const star = defineGrant({ id: 'star', clauses: ['S-1'], title, may: ['*'] })
    const { office } = staged([house([star])])
    expect((await office.execute(pay('1'), by('x'))).status).toBe('accepted')
    expect(await codeOf(() => office.view(slipView, 'S-1', by('x')))).toBe('NOT_AUTHORIZED')
  })

  test('an id that he may not see answers like one that does not exist', async () => {
    const own = defineGrant({
      id: 'own',
      clauses: ['S-1'],
      title,
      may: ['view:customer-sheet'],
      when: ({ data }) => data.key === 'C-1',
    })
    const { store, clock } = await lived()
    const office = open({ store, clock, vault: memoryVault(), regulations: [...everything, house([own])] })
    const told = async (key: string) =>
      office.view(customerSheet, key, by('clerk')).catch(({ code, message }) => [code, message])
    expect(await told('C-2')).toEqual(await told('C-none'))
  })

  test('every reading can be recorded: who, what, and which personal fields he was shown', async () => {
    const readings: Reading[] = []
    const { office } = await lived({ authority: hostAuthority({ witness: reading => void readings.push(reading) }) })
    await office.view(customerSheet, 'C-1', by('head'))
    await office.view(customerSheet, 'C-1', by('clerk'))
    expect(readings).toMatchObject([
      {
        action: 'view:customer-sheet',
        key: 'C-1',
        actor: by('head').actor,
        shown: [{ subject: 'customer:C-1', field: 'name' }],
      },
      { action: 'view:customer-sheet', key: 'C-1', actor: by('clerk').actor, shown: [] },
    ])
  })

  test('what cannot be recorded is not told', async () => {
    const witness = () => {
      throw new Error('disk full')
    }
    const { office } = await lived({ authority: hostAuthority({ witness }) })
    expect(await codeOf(() => office.view(customerSheet, 'C-1', by('head')))).toBe('WITNESS_FAILED')
  })
})

test('disposal is granted by its regulation, to the approvers of the company', async () => {
  const disposal = archiveDisposal({ retentionYears: 0, disposalApprovers: ['keeper'], recorders: ['registry'] })
  const { office, clock } = staged([...everything, disposal])
  await office.execute(admitted('C-1', null))
  clock.set('2026-03-04T09:00:00+08:00')
  const forget = {
    type: 'person.forget',
    subject: 'customer:C-1',
    reason: 'period-ended',
    archives: ['A'],
    cooperation: 'over',
    importance: 'low',
    furtherUse: false,
    approvedBy: { personId: 'keeper-1', role: 'keeper' },
  }
  const status = async (meta: object) => (await office.preview(forget, meta)).status
  expect(await status({})).toBe('refused')
  expect(await status(by('intern'))).toBe('refused')
  expect(await status(by('keeper', { id: 'keeper-2' }))).toBe('refused')
  expect(await status(by('keeper'))).toBe('accepted')
  expect(await status(by('registry'))).toBe('accepted')
})
