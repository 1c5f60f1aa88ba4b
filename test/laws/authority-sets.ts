/** Random sets of grants and bars, and what somebody asks for: the part of authority that a policy language can say, too. */
import * as fc from 'fast-check'
import * as z from 'zod'
import {
  type Actor,
  amountWithin,
  type CommandMeta,
  defineBar,
  defineClauses,
  defineCommand,
  defineContext,
  defineEvent,
  defineGrant,
  defineRegulation,
  defineState,
  defineView,
  type Finding,
  type GrantDefinition,
  grantsOf,
  isGuijuError,
  manualClock,
  memoryStore,
  type Office,
  open,
  tag,
} from '../../src/index.ts'

/** What can be done and seen, and what can be named of it; of these only `slip.shred` cannot be undone. */
export const actions = ['slip.pay', 'slip.shred', 'till.count', 'view:slip-sheet'] as const
export const patterns = [...actions, 'slip.*', '*', 'view:*'] as const
export const IRREVERSIBLE = 'slip.shred'

export interface Entry {
  readonly to: { readonly roles?: string[]; readonly departments?: string[]; readonly persons?: string[] }
  readonly may: readonly (typeof patterns)[number][]
  /** The amount that is paid, if any is, must be so. */
  readonly amount: { readonly is: '<=' | '>' | '=='; readonly than: number } | null
}

export interface Wanted {
  readonly action: (typeof actions)[number]
  readonly actor: Actor | null
  /** Of a command. */
  readonly amount: number
}

export interface Rules {
  readonly grants: readonly Entry[]
  readonly bars: readonly Entry[]
}

export interface Answer {
  readonly allowed: boolean
  /** The grants that allowed it, or the bars that forbade it; none: no grant did. In order of their names. */
  readonly by: readonly string[]
}

const roles = ['clerk', 'head', 'auditor']
const departments = ['east', 'west']
const persons = ['p1', 'p2', 'p3']
const some = (names: string[]): fc.Arbitrary<string[]> =>
  fc.oneof({ weight: 9, arbitrary: fc.subarray(names, { minLength: 1 }) }, fc.constant<string[]>([]))
const whole = fc.integer({ min: 0, max: 5 })

export const entry: fc.Arbitrary<Entry> = fc.record({
  to: fc.record(
    { roles: some(roles), departments: some(departments), persons: some(persons) },
    { requiredKeys: [], noNullPrototype: true },
  ),
  may: fc.subarray([...patterns], { minLength: 1, maxLength: 3 }),
  amount: fc.option(fc.record({ is: fc.constantFrom('<=' as const, '>' as const, '==' as const), than: whole })),
})

export const rules: fc.Arbitrary<Rules> = fc.record({
  grants: fc.array(entry, { maxLength: 6 }),
  bars: fc.array(entry, { maxLength: 4 }),
})

const parts = {
  id: fc.constantFrom(...persons),
  role: fc.constantFrom(...roles),
  department: fc.constantFrom(...departments),
}
const actor: fc.Arbitrary<Actor | null> = fc.oneof(
  { weight: 6, arbitrary: fc.record(parts, { noNullPrototype: true }) },
  { weight: 2, arbitrary: fc.record(parts, { requiredKeys: ['id'], noNullPrototype: true }) },
  fc.constant(null),
)

export const wanted: fc.Arbitrary<Wanted> = fc.record({
  action: fc.constantFrom(...actions),
  actor,
  amount: whole,
})

/** Once any grant says who may do what can be undone, nothing is open any more. */
export function closes({ grants }: Rules): boolean {
  return grants.some(({ may }) => may.some(action => action !== IRREVERSIBLE))
}

const paid = defineEvent({
  type: 'slip.paid',
  schema: () => z.strictObject({ slipId: z.string() }),
  tags: ({ slipId }) => [tag('slip', slipId)],
})
const command = (type: string, irreversible = false) =>
  defineCommand({
    type,
    irreversible,
    fields: () => ({ slipId: z.string(), amount: z.string() }),
    reads: () => ({}),
    decide: (_, { slipId }) => [paid.of({ slipId })],
  })
const commands = [command('slip.pay'), command(IRREVERSIBLE, true), command('till.count')]
const slips = defineContext({ name: 'slips', events: [paid], commands })
const slip = defineState({
  name: 'slip',
  per: 'slip',
  events: [paid],
  initial: () => ({}),
  on: { 'slip.paid': () => {} },
})
const sheet = defineView({
  name: 'slip-sheet',
  question: { zh: '有没有？', en: 'Is it there?' },
  fold: slip,
  answer: ({ state }) => state,
})

const title = { zh: '谁可办什么', en: 'Who may what' }
const clauses = defineClauses({ 'T-1': { zh: '按表授权。', en: 'By the table.' } })

/** An office under these rules, as it is asked from outside. */
export function officeUnder({ grants, bars }: Rules): Office {
  const defined = {
    grants: grants.flatMap((one, index) => definedAs('grant', `grant-${index}`, one)),
    bars: bars.flatMap((one, index) => definedAs('bar', `bar-${index}`, one)),
  }
  const regulation = defineRegulation({ id: 'table', title, edition: '1', clauses, contexts: [slips], ...defined })
  return open({ store: memoryStore(), clock: manualClock('2026-03-02T09:00:00+08:00'), regulations: [regulation({})] })
}

/** What has no condition is a row of the table that a company keeps. */
function definedAs(effect: 'grant' | 'bar', id: string, { to, may, amount }: Entry): readonly GrantDefinition[] {
  const text = { id, clauses: ['T-1'], title, to, may: [...may] }
  if (effect === 'bar') return [defineBar({ ...text, ...conditionOf(amount) })]
  if (amount !== null) return [defineGrant({ ...text, ...conditionOf(amount) })]
  const views = may.filter(action => action.startsWith('view:')).map(action => action.slice('view:'.length))
  return grantsOf([{ id, clauses: ['T-1'], to, commands: may.filter(action => !action.startsWith('view:')), views }])
}

function conditionOf(amount: Entry['amount']): Pick<Parameters<typeof defineGrant>[0], 'when'> {
  if (amount === null) return {}
  const { is, than } = amount
  return {
    when: ({ data }) => {
      if (typeof data.amount !== 'string') return false
      if (is === '<=') return amountWithin(data.amount, String(than))
      return is === '>' ? Number(data.amount) > than : Number(data.amount) === than
    },
  }
}

export async function answerOf(office: Office, { action, actor, amount }: Wanted): Promise<Answer> {
  const meta: CommandMeta = actor ? { actor } : {}
  if (action !== 'view:slip-sheet') {
    const { status, findings } = await office.preview({ type: action, slipId: 'S-1', amount: String(amount) }, meta)
    return { allowed: status === 'accepted', by: deciding(findings, status === 'accepted') }
  }
  try {
    await office.view(sheet, 'S-1', meta)
    return { allowed: true, by: [] }
  } catch (error) {
    if (!isGuijuError(error, 'NOT_AUTHORIZED')) throw error
    return { allowed: false, by: deciding(error.details.findings as readonly Finding[], false) }
  }
}

/** A refusal by a bar also lists the grants that it won over. */
function deciding(findings: readonly Finding[], allowed: boolean): readonly string[] {
  const verdict = allowed ? 'satisfied' : 'failed'
  const names = findings.filter(one => one.verdict === verdict && one.rule !== 'no-grant').map(({ rule }) => rule)
  return names.sort()
}
