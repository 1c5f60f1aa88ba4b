/** 授权委托: who acts for whom, until when, for what, and what four eyes make of it. */
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  isGuijuError,
  mandateRegister,
  memoryStore,
  type Office,
  type Outcome,
  open,
} from '../../src/index.ts'
import { A, B, C, contexts, END, forA, given, guarded, house, houseAt, START } from './mandate-house.ts'

const failed = ({ findings }: Outcome) => findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
const file = (caseId: string, more: object = {}) => ({ type: 'case.file', caseId, ...more })
const approve = (caseId: string, more: object = {}) => ({ type: 'case.approve', caseId, ...more })

/** Cases K, filed by A, and L, filed by C; A gives B the mandate M for 1 to 7 May. */
async function may(...how: Parameters<typeof houseAt>) {
  const { clock, store, office } = houseAt(...how)
  await office.receive(file('K'), { actor: A })
  await office.receive(file('L', { departmentId: 'east' }), { actor: C })
  await office.receive(given, { actor: A })
  const at = (moment: string, command: unknown, actor: Actor) => {
    clock.set(moment)
    return office.receive(command, { actor })
  }
  return { clock, store, office, at }
}

describe('B stands in for manager A from 1 to 7 May', () => {
  test('and does not approve what A filed', async () => {
    const { at } = await may()
    const outcome = await at('2026-05-03T10:00:00+08:00', approve('K'), forA('M'))
    expect([outcome.status, failed(outcome)]).toEqual(['refused', ['not-his-own']])
    expect(outcome.findings.find(({ rule }) => rule === 'not-his-own')!.actual).toBe('B→A')
  })

  test.each([
    ['2026-05-01T00:00:00+08:00', 'accepted', []],
    ['2026-05-07T23:59:59+08:00', 'accepted', []],
    ['2026-05-07T23:59:59.999+08:00', 'accepted', []],
    ['2026-05-08T00:00:00+08:00', 'refused', ['mandate-not-ended']],
    ['2026-05-08T00:00:01+08:00', 'refused', ['mandate-not-ended']],
  ])('and approves what C filed, at %s: %s', async (moment, status, rules) => {
    const { at } = await may()
    const outcome = await at(moment, approve('L'), forA('M'))
    expect([outcome.status, failed(outcome)]).toEqual([status, rules])
  })

  test('which is judged by the time of the act, whenever it is told', async () => {
    const { clock, office } = await may()
    clock.set('2026-05-20T10:00:00+08:00')
    const told = (occurredAt: string) => office.receive(approve('L'), { actor: forA('M'), occurredAt })
    expect((await told('2026-05-08T00:00:00+08:00')).status).toBe('refused')
    expect((await told('2026-05-07T23:59:59+08:00')).status).toBe('accepted')
  })

  test('and both languages say so, accepted or refused', async () => {
    const { office, at } = await may()
    const inForce = await at('2026-05-07T23:59:59+08:00', approve('L'), forA('M'))
    expect(office.explain(inForce.findings[0]!, 'en')).toBe(
      'Satisfied: A mandate in force carries the act. B for A, mandate M (until 2026-05-07 24:00): case.approve.',
    )
    expect(office.explain(inForce.findings[0]!, 'zh')).toBe(
      '符合：凭有效授权代为办理。B 代 A 办理 case.approve，授权 M（至 2026-05-07 24:00 止）。',
    )
    const ended = await at(END, approve('L'), forA('M'))
    expect(office.explain(ended.findings[0]!, 'en')).toMatch(/^Failed: The mandate has not ended\. Mandate M ended at/)
    expect(office.explain(ended.findings[0]!, 'zh')).toMatch(/^不符合：授权期满不得代办。授权 M 至/)
  })

  test('and the event says for whom, with the role that the mandate lends', async () => {
    const { at } = await may()
    const outcome = await at('2026-05-03T10:00:00+08:00', approve('L'), forA('M'))
    const onBehalfOf = { id: 'A', mandate: 'M', role: 'manager', department: 'east' }
    expect(outcome.status === 'accepted' && outcome.events[0]!.actor).toEqual({ ...B, onBehalfOf })
  })

  test('but by herself she is a clerk', async () => {
    const { at } = await may()
    expect(failed(await at('2026-05-03T10:00:00+08:00', approve('L'), B))).toEqual(['approved-by-manager'])
  })
})

describe('four eyes see through mandates on both sides', () => {
  const D: Actor = { id: 'D', role: 'manager' }
  const both = async (filer: Actor, approver: Actor) => {
    const { office } = await may()
    await office.receive({ ...given, mandateId: 'N', to: 'C' }, { actor: A })
    expect((await office.receive(file('X'), { actor: filer })).status).toBe('accepted')
    return failed(await office.receive(approve('X'), { actor: approver }))
  }
  const manager = { ...B, role: 'manager' }

  test.each([
    ['B for A files, A approves', forA('M'), A],
    ['B for A files, B approves', forA('M'), manager],
    ['B for A files, C for A approves', forA('M'), forA('N', C)],
    ['B files, B for A approves', B, forA('M')],
    ['A files, B for A approves', A, forA('M')],
  ])('%s: refused', async (_, filer, approver) => expect(await both(filer, approver)).toEqual(['not-his-own']))

  test.each([
    ['B for A files, D approves', forA('M'), D],
    ['A files, B, who is a manager herself, approves in her own name', A, manager],
    ['D files, B for A approves', D, forA('M')],
  ])('%s: accepted', async (_, filer, approver) => expect(await both(filer, approver)).toEqual([]))
})

describe('a mandate', () => {
  test.each([
    ['that nobody gave', approve('L'), forA('N'), 'mandate-on-record'],
    ['that another holds', approve('L'), forA('M', C), 'mandate-of-these-persons'],
    ['of somebody else', approve('L'), { ...B, onBehalfOf: { id: 'D', mandate: 'M' } }, 'mandate-of-these-persons'],
    ['for something else', { type: 'mandate.revoke', mandateId: 'M', reason: 'r' }, forA('M'), 'mandate-covers-act'],
    [
      'for all of a kind, where nothing takes the act back',
      { ...approve('L'), type: 'case.burn' },
      forA('M'),
      'mandate-covers-act',
    ],
  ] as const)('%s does not carry the act', async (_, command, actor, rule) => {
    const { at, store } = await may()
    const before = (await store.read('all')).head
    const outcome = await at('2026-05-03T10:00:00+08:00', command, actor)
    expect([outcome.status, failed(outcome)]).toEqual(['refused', [rule]])
    expect((await store.read('all')).head).toBe(before)
  })

  test('is void from the moment of its revocation on', async () => {
    const { at, office } = await may()
    await at('2026-05-04T09:00:00+08:00', { type: 'mandate.revoke', mandateId: 'M', reason: 'back' }, A)
    const told = (occurredAt: string) => office.preview(approve('L'), { actor: forA('M'), occurredAt })
    expect(failed(await told('2026-05-04T09:00:00+08:00'))).toEqual(['mandate-not-revoked'])
    // Who states a moment that is no further behind than clocks differ has seen the revocation.
    expect(failed(await told('2026-05-04T08:59:55+08:00'))).toEqual(['mandate-not-revoked'])
    expect((await told('2026-05-04T08:59:54.999+08:00')).status).toBe('accepted')
  })

  test('for a department covers what names it', async () => {
    const { office } = await may()
    await office.receive({ ...given, mandateId: 'N', departments: ['east'] }, { actor: A })
    const asked = (more: object) => office.preview(approve('L', more), { actor: forA('N') })
    expect((await asked({ departmentId: 'east' })).status).toBe('accepted')
    expect(failed(await asked({ departmentId: 'west' }))).toEqual(['mandate-covers-department'])
    expect(failed(await asked({}))).toEqual(['mandate-covers-department'])
  })

  test.each([
    ['twice', given, A, 'mandate-new'],
    ['by nobody', { ...given, mandateId: 'N' }, undefined, 'mandate-by-giver'],
    ['to himself', { ...given, mandateId: 'N', to: 'A' }, A, 'mandate-for-another'],
    ['for what was done already', { ...given, mandateId: 'N', since: '2026-04-30T23:59:59+08:00' }, A, 'mandate-ahead'],
    ['that ends when it begins', { ...given, mandateId: 'N', until: START }, A, 'mandate-ahead'],
  ] as const)('is not given %s', async (_, command, actor, rule) => {
    const { office } = await may()
    expect(failed(await office.receive(command, actor && { actor }))).toEqual([rule])
  })

  test('is not passed on, whatever it covers', async () => {
    const { office } = await may()
    await office.receive({ ...given, mandateId: 'N', may: ['*', 'mandate.give'] }, { actor: A })
    const again = { ...given, mandateId: 'O', to: 'C' }
    expect(failed(await office.receive(again, { actor: forA('N') }))).toEqual(['mandate-not-passed-on'])
  })

  test.each([
    ['unknown', 'N', undefined, 'mandate-on-record'],
    ['earlier than it was given', 'M', '2026-04-30T23:59:54+08:00', 'mandate-not-before-given'],
  ])('is not revoked when it is %s', async (_, mandateId, occurredAt, rule) => {
    const { office } = await may()
    const meta = occurredAt === undefined ? {} : { occurredAt }
    expect(failed(await office.execute({ type: 'mandate.revoke', mandateId, reason: 'r' }, meta))).toEqual([rule])
  })

  test('is revoked once', async () => {
    const { office } = await may()
    const revoke = { type: 'mandate.revoke', mandateId: 'M', reason: 'r' }
    expect((await office.receive(revoke)).status).toBe('accepted')
    expect(failed(await office.receive(revoke))).toEqual(['mandate-standing'])
  })

  test('stands in a register', async () => {
    const { office } = await may()
    const rows = async (at: string) =>
      (await office.view(mandateRegister, '', { at })).map(row => [row.to, row.inForce])
    expect(await rows('2026-05-01T00:00:00+08:00')).toEqual([['B', true]])
  })
})

describe('behind a gate', () => {
  test('what is granted to A counts for B within the mandate, and no further', async () => {
    const { office } = await may(START, [house(), guarded()])
    const asked = async (command: object, actor: Actor) => failed(await office.preview(command, { actor }))
    expect(await asked(approve('L'), B)).toEqual(['no-grant'])
    expect(await asked(approve('L'), forA('M'))).toEqual([])
    expect(await asked({ ...approve('L'), type: 'case.burn' }, forA('M'))).toEqual(['mandate-covers-act'])
    await office.receive({ ...given, mandateId: 'N', may: ['case.burn'] }, { actor: A })
    expect(await asked({ ...approve('L'), type: 'case.burn' }, forA('N'))).toEqual([])
    await office.receive({ ...given, mandateId: 'O', to: 'A', may: ['*'] }, { actor: C })
    const forC: Actor = { ...A, onBehalfOf: { id: 'C', mandate: 'O' } }
    expect(await asked(approve('L'), forC)).toEqual(['no-grant'])
  })
})

describe('what the host says of it', () => {
  const sealed = '⟦guiju.1 customer%3AC-1 abc⟧'
  test.each([
    ['no mandate', { id: 'B', onBehalfOf: { id: 'A' } }],
    ['a role', { id: 'B', onBehalfOf: { id: 'A', mandate: 'M', role: 'manager' } }],
    ['a text', { id: 'B', onBehalfOf: 'A' }],
    ['null', { id: 'B', onBehalfOf: null }],
    ['a chain', { id: 'B', onBehalfOf: { id: 'A', mandate: 'M', onBehalfOf: { id: 'C', mandate: 'N' } } }],
    ['a sealed text', { id: 'B', onBehalfOf: { id: 'A', mandate: sealed } }],
    ['a sealed giver', { id: 'B', onBehalfOf: { id: sealed, mandate: 'M' } }],
  ])('is refused as no such thing: %s', async (_, actor) => {
    const { office } = await may()
    const thrown = await office.receive(approve('L'), { actor: actor as Actor }).catch(fault => fault)
    expect(isGuijuError(thrown, 'INVALID_COMMAND')).toBe(true)
  })

  test('is nothing that an office without mandates takes', async () => {
    const office = open({ store: memoryStore(), regulations: [house()] })
    const thrown = await office.receive(file('L'), { actor: forA('M') }).catch(fault => fault)
    expect(isGuijuError(thrown, 'INVALID_COMMAND') && thrown.details.field).toBe('meta.actor.onBehalfOf')
  })

  test('is no way to ask a question', async () => {
    const { office } = await may(START, [house(), guarded()])
    const thrown = await office.view(mandateRegister, '', { actor: forA('M') }).catch(fault => fault)
    expect(isGuijuError(thrown, 'INVALID_QUERY')).toBe(true)
  })

  test('tells the same again under the same id, also when the mandate has ended', async () => {
    const { clock, office } = await may()
    const meta = { actor: forA('M'), commandId: 'once', occurredAt: '2026-05-01T00:00:00+08:00' }
    const first = await office.receive(approve('L'), meta)
    clock.set('2026-06-01T00:00:00+08:00')
    expect(await office.receive(approve('L'), meta)).toEqual(first)
  })

  test('stands or falls with a revocation that another office tells first', async () => {
    const { store, clock, office } = await may()
    const other: Office = open({ store, clock, regulations: [house()], contexts })
    await office.preview(approve('L'), { actor: forA('M') })
    await other.execute({ type: 'mandate.revoke', mandateId: 'M', reason: 'r' })
    expect(failed(await office.receive(approve('L'), { actor: forA('M') }))).toEqual(['mandate-not-revoked'])
  })
})
