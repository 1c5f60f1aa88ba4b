/** A command that comes again after the company's numbers, its rules or the program have changed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  customerGrading,
  dated,
  defineCommand,
  defineContext,
  defineEvent,
  defineRegulation,
  defineRule,
  defineState,
  type Finding,
  manualClock,
  memoryStore,
  type Office,
  open,
  type Regulation,
} from '../../src/index.ts'
import { endOf, ordersOf } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { changing, codeOf, expectSame, logOf, officeOn, regulations, runs, START, stage } from './offices.ts'

const commandId = (index: number) => `c-${index}`

const parametersOf = new Map(
  regulations.flatMap(({ definition }) => definition.rules).map(({ id, parameters }) => [id, parameters]),
)
const dependsOnNumbers = ({ rule }: Finding) => Object.keys(parametersOf.get(rule) ?? {}).length > 0
const isBroken = ({ verdict, force }: Finding) => verdict === 'failed' && force === 'must'

describe('under other numbers', () => {
  test('what was accepted is never told with a breach that it had not, and what no number decides is told as then', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 20, late: true }), async history => {
        const { store, office, clock } = stage()
        clock.set(endOf(history, START))
        const other = officeOn(store, clock, { regulations: changing })
        for (const { command, ...meta } of ordersOf(history, START, commandId)) {
          const first = await office.execute(command, meta)
          if (first.status !== 'accepted') continue
          const again = await other.execute(command, meta)
          expect(again.status).toBe('accepted')
          const breaches = first.findings.filter(isBroken).filter(one => !dependsOnNumbers(one))
          expectSame(again.findings.filter(isBroken), breaches)
          expectSame(
            again.findings.filter(one => !dependsOnNumbers(one)),
            first.findings.filter(one => !dependsOnNumbers(one)),
          )
          for (const { rule, verdict, facts } of again.findings.filter(dependsOnNumbers)) {
            expect(verdict).toBe('undecidable')
            expect(Object.values(parametersOf.get(rule)!).map(({ name }) => name)).toContain(facts.parameter)
          }
        }
      }),
      runs(15),
    ))

  test('both languages say why a finding is not told again', async () => {
    const { store, clock } = stage()
    const found = { rule: 'vip-share-of-department', clause: null, force: 'must', subject: 'department:east' } as const
    const figures = { verdict: 'undecidable', actual: null, limit: null } as const
    const other = officeOn(store, clock, { regulations: changing })
    const finding: Finding = { ...found, ...figures, facts: { parameter: 'vipShareLimit' } }
    expect(other.explain(finding, 'en')).toContain('Parameter vipShareLimit has no known value')
    expect(other.explain(finding, 'zh')).toContain('参数 vipShareLimit 没有已知的值')
  })
})

describe('events name the numbers that judged them', () => {
  const stampOf = async (inForce: readonly Regulation[]) => {
    const { store, office } = stage({ regulations: inForce })
    const file = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' }
    await office.execute(file)
    return (await logOf(store))[0]!.meta?.numbers
  }
  const [grading, contact] = regulations
  const capped = (vipShareLimit: Parameters<typeof customerGrading>[0] & object) =>
    customerGrading({ ...grading.given, ...vipShareLimit })

  test('the same by the same numbers, whoever gives them and in whatever order', async () => {
    const here = await stampOf([grading, contact])
    expect(here).toMatch(/^[0-9a-f]{16}$/)
    expect(await stampOf([contact, capped({ vipShareLimit: '15' })])).toBe(here)
    expect(await stampOf([capped({ vipShareLimit: dated([{ value: '15' }]) }), contact])).toBe(here)
  })

  test('others where any value, or the day from which it holds, is another', async () => {
    const day = (since: string) => capped({ vipShareLimit: dated([{ value: '15' }, { value: '12', since }]) })
    const all = [grading, capped({ vipShareLimit: '14.9999' }), capped({ vipShareLimit: '12' }), day('2027-01-01')]
    const stamps = await Promise.all([...all, day('2027-01-02')].map(one => stampOf([one, contact])))
    expect(new Set(stamps).size).toBe(stamps.length)
  })
})

// A context that grows from release to release, and a rule that a later one brings.
const noted = defineEvent({
  type: 'note.noted',
  schema: z.strictObject({ id: z.string(), amount: z.string() }),
  tags: ({ id }) => [`note:${id}`],
})
const notes = defineState({
  name: 'notes-of-repeats',
  per: 'note',
  events: [noted],
  initial: () => ({ count: 0 }),
  on: {
    'note.noted': note => {
      note.count += 1
    },
  },
})

function release(fields: z.ZodRawShape, rules: Parameters<typeof defineRegulation>[0]['rules'] = []) {
  const note = defineCommand({
    type: 'note.note',
    fields: { id: z.string(), amount: z.string(), ...fields },
    reads: ({ id }) => ({ note: notes.of(String(id)) }),
    decide: (_, { id, amount }) => [noted.of({ id: String(id), amount: String(amount) })],
  })
  const contexts = [defineContext({ name: 'note', events: [noted], commands: [note] })]
  return defineRegulation({
    id: 'noting',
    title: { zh: '记事', en: 'Noting' },
    edition: 'D01',
    clauses: { 'D01-1': { zh: '一', en: 'one' } } as never,
    contexts,
    rules,
  })()
}

const once = { type: 'note.note', id: 'N-1', amount: '1' }
const asked = { commandId: 'n-1', actor: { id: 'li' } }

describe('a command that has gained a field since', () => {
  const grown: Readonly<Record<string, z.ZodRawShape>> = {
    'that may be left out': { currency: z.string().optional() },
    'with a value where it is left out': { currency: z.string().default('CNY') },
    'that is null where it is left out': { currency: z.string().nullable().default(null) },
    'that must be given': { currency: z.string() },
  }
  for (const [name, fields] of Object.entries(grown)) {
    const world = async () => {
      const store = memoryStore()
      const clock = manualClock(START)
      const first = await open({ store, clock, regulations: [release({})] }).receive(once, asked)
      const later: Office = open({ store, clock, regulations: [release(fields)] })
      return { store, first, later }
    }
    test(`${name} is still the same command`, async () => {
      const { store, first, later } = await world()
      expectSame(await later.receive(once, asked), first)
      expectSame(await later.preview(once, asked), first)
      expectSame(await later.executeAll([{ command: once, ...asked }]), [first])
      expect((await logOf(store)).length).toBe(1)
    })
    test(`${name}: another one is none`, async () => {
      const { later } = await world()
      const isRequired = name === 'that must be given'
      const code = isRequired ? 'INVALID_COMMAND' : 'COMMAND_ID_REUSED'
      expect(await codeOf(() => later.receive({ ...once, amount: '2' }, asked))).toBe(code)
      expect(await codeOf(() => later.receive(once, { ...asked, actor: { id: 'wang' } }))).toBe(code)
      expect(await codeOf(() => later.receive({ ...once, currency: 'USD' }, asked))).toBe('COMMAND_ID_REUSED')
      expect(await codeOf(() => later.receive({ ...once, id: 'N-2' }, { ...asked, commandId: 'n-2' }))).toBe(
        isRequired ? 'INVALID_COMMAND' : 'nothing was thrown',
      )
    })
  }

  test('the value that is the default may be given or left out', async () => {
    const office = open({
      store: memoryStore(),
      clock: manualClock(START),
      regulations: [release(grown['with a value where it is left out']!)],
    })
    const first = await office.receive(once, asked)
    expectSame(await office.receive({ ...once, currency: 'CNY' }, asked), first)
  })

  test('in a batch, the one that does not fit names its place, and a repeat before it does not matter', async () => {
    const store = memoryStore()
    const clock = manualClock(START)
    await open({ store, clock, regulations: [release({})] }).receive(once, asked)
    const later: Office = open({ store, clock, regulations: [release({ currency: z.string() })] })
    const wrong = { command: { ...once, id: 'N-2' }, commandId: 'n-2' }
    await expect(later.executeAll([{ command: once, ...asked }, wrong])).rejects.toMatchObject({
      code: 'INVALID_COMMAND',
      details: { index: 1, field: 'currency' },
    })
    expect((await logOf(store)).length).toBe(1)
  })
})

test('a rule that came later is not told of what was accepted without it', async () => {
  const never = defineRule({
    id: 'nothing-is-noted',
    clauses: ['D01-1'],
    title: { zh: '不得记事', en: 'Nothing is noted' },
    force: 'must',
    on: [noted],
    sentence: { zh: '{actual}', en: '{actual}' },
    subjects: ({ data }) => [`note:${data.id}`],
    reads: ({ data }) => ({ note: notes.of(data.id) }),
    holds: ({ after }) => ({ holds: after.note.count === 0, actual: after.note.count, limit: 0 }),
  })
  const store = memoryStore()
  const clock = manualClock(START)
  await open({ store, clock, regulations: [release({})] }).receive(once, asked)
  const later = open({ store, clock, regulations: [release({}, [never])] })
  const { status, findings } = await later.receive(once, asked)
  expect([status, findings]).toEqual(['accepted', []])
  expect((await later.receive({ ...once, id: 'N-2' })).status).toBe('refused')
})
