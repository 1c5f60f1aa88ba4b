/** Drafts that judge in the shadow of the rules in force: what differs is told, and nothing else changes. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  customerContext,
  customerGraded,
  customerGrading,
  defineRegulation,
  defineRule,
  inShadow,
  memoryStore,
  type OfficeOptions,
  open,
  rejudge,
  type ShadowDifference,
  sequentialIds,
  tag,
} from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { mixed } from '../laws/mixed.ts'
import { logOf, ofCustomers, regulations, runs, stage } from '../laws/offices.ts'

const [grading, contact] = ofCustomers
const withCap = (vipShareLimit: string) => [customerGrading({ ...grading.given, vipShareLimit } as never), contact]
const both = (nth: number) => ({ customerId: `C-${nth}`, departmentId: 'east' })
const grade = (nth: number) => ({ type: 'customer.grade', ...both(nth), grade: 'vip' })

async function inShadowOf(cap: string, options: Partial<OfficeOptions> = {}) {
  const told: ShadowDifference[] = []
  const at = stage({ regulations: ofCustomers, shadow: inShadow(withCap(cap), one => told.push(one)), ...options })
  for (let nth = 1; nth <= 20; nth++) {
    const kind = { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }
    await at.office.execute({ type: 'customer.admit', ...both(nth), ...kind })
    await at.office.execute({ type: 'customer.review', ...both(nth), result: 'good', assessment: ASSESSMENT })
  }
  return { ...at, told }
}

describe('a draft of 10 % in the shadow of 15 %', () => {
  test('is told where it differs, and decides nothing', async () => {
    const { office, told, store } = await inShadowOf('10')
    for (const nth of [1, 2]) await office.execute(grade(nth))
    expect(told).toEqual([])
    const { status, findings } = await office.execute(grade(3), { commandId: 'G-3' })
    expect(status).toBe('accepted')
    expect(findings.filter(({ verdict }) => verdict === 'failed')).toEqual([])
    expect(told).toMatchObject([
      {
        commandId: 'G-3',
        command: 'customer.grade',
        was: 'accepted',
        now: 'refused',
        turns: [
          { rule: 'vip-share-of-department', was: 'satisfied', now: 'failed', finding: { actual: '15', limit: '10' } },
        ],
      },
    ])
    expect(JSON.stringify(await logOf(store))).not.toContain('"limit"')
    // Refused by both, for the same rule: no difference.
    expect((await office.execute(grade(4))).status).toBe('refused')
    expect(told).toHaveLength(1)
  })

  test('hears nothing of what is only previewed', async () => {
    const { office, told } = await inShadowOf('4')
    expect((await office.preview(grade(1))).status).toBe('accepted')
    expect(told).toEqual([])
  })

  test('knows what came before in the same batch', async () => {
    const { office, told } = await inShadowOf('10')
    await office.executeAll([1, 2, 3].map(nth => ({ command: grade(nth), commandId: `G-${nth}` })))
    expect(told.map(({ commandId }) => commandId)).toEqual(['G-3'])
  })

  test('a looser one tells what it would allow', async () => {
    const { office, told } = await inShadowOf('20')
    for (const nth of [1, 2, 3, 4]) await office.execute(grade(nth))
    expect(told).toMatchObject([{ was: 'refused', now: 'accepted', turns: [{ was: 'failed', now: 'satisfied' }] }])
  })

  test('a listener that fails, and a draft that fails, harm nobody', async () => {
    const failing = inShadow(withCap('4'), () => {
      throw new Error('deaf')
    })
    const at = await inShadowOf('4', { shadow: failing })
    expect((await at.office.execute(grade(1))).status).toBe('accepted')
    const broken = defineRule({
      id: 'broken',
      clauses: ['X-1'],
      title: { zh: '坏', en: 'broken' },
      force: 'must',
      on: [customerGraded],
      sentence: { zh: '坏', en: 'broken' },
      subjects: () => [tag('customer', 'C-1')],
      reads: () => ({}),
      holds: () => {
        throw new Error('a draft')
      },
    })
    const title = { zh: '草案', en: 'a draft' }
    const draft = defineRegulation({ id: 'draft', title, edition: '1', contexts: [customerContext], rules: [broken] })()
    const told: ShadowDifference[] = []
    const other = await inShadowOf('15', { shadow: inShadow([...ofCustomers, draft], one => told.push(one)) })
    expect((await other.office.execute(grade(1))).status).toBe('accepted')
    expect(told).toMatchObject([{ was: 'accepted', fault: { code: 'HOST_FAULT' } }])
  })

  test('is a list of regulations', () => {
    expect(() => inShadow([], () => {})).toThrow('shadow is an array of 0')
    const shadow = inShadow([customerGrading()], () => {})
    expect(() => open({ store: memoryStore(), regulations, shadow })).toThrow('vipMinBeds')
  })
})

test('the log with a shadow is that without, and the shadow says what judging again says', async () => {
  await fc.assert(
    fc.asyncProperty(mixed({ length: 30, late: true }), async history => {
      const told: ShadowDifference[] = []
      const drafts = [...withCap('5'), ...regulations.slice(2)]
      const shadow = inShadow(drafts, one => told.push(one))
      const [plain, shaded] = [stage({ ids: sequentialIds('x') }), stage({ ids: sequentialIds('x'), shadow })]
      const expected = await play(history, plain.office, plain.clock)
      expect(await play(history, shaded.office, shaded.clock)).toEqual(expected)
      expect(await logOf(shaded.store)).toEqual(await logOf(plain.store))
      const again: string[] = []
      const contexts = [...new Set(regulations.flatMap(({ definition }) => definition.contexts))]
      for await (const one of rejudge(shaded.store, { with: drafts, regulations, mode: 'as-judged', contexts })) {
        if (one.kind === 'judged' && one.turns.length > 0 && one.occurredAt === one.events[0]!.recordedAt)
          again.push(one.commandId)
      }
      const done = new Set((await logOf(shaded.store)).map(({ commandId }) => commandId))
      const differing = told.filter(({ commandId, turns }) => done.has(commandId) && turns.length > 0)
      const commands = new Set(differing.map(({ commandId }) => commandId))
      expect(again.filter(one => !commands.has(one))).toEqual([])
    }),
    runs(40),
  )
}, 60_000)

test.each([[[]], [withCap('10')], [{}], [null], ['drafts']])(
  '%j is no shadow, and the office says how one is made',
  shadow => {
    const opened = () => open({ store: memoryStore(), regulations: ofCustomers, shadow: shadow as never })
    expect(opened).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', details: { option: 'shadow' } }))
    expect(opened).toThrow(/inShadow\(drafts, told\)/)
  },
)
