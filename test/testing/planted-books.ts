/** Rule books with one fault each, and one without: what a linter must find, and what it must not. */
import * as fc from 'fast-check'
import * as z from 'zod'
import {
  authorized,
  dated,
  dayOfNextMonth,
  days,
  defineClauses,
  defineCommand,
  defineContext,
  defineEvent,
  defineParameters,
  defineRegulation,
  defineState,
  excluded,
  type ObligationDefinition,
  precedence,
  type Regulation,
  type RuleDefinition,
  refuse,
  response,
  scopedRule,
  tag,
} from '../../src/index.ts'
import type { LintCommand } from '../../src/testing/index.ts'

const about = { visitorId: z.string().min(1) }
const tags = ({ visitorId }: { readonly visitorId: string }) => [tag('visitor', visitorId)]
const event = <const Type extends string>(type: Type) =>
  defineEvent({ type, schema: () => z.strictObject(about), tags })

const admitted = event('visitor.admitted')
const approved = event('visitor.approved')
const visited = event('visitor.visited')
const greeted = event('visitor.greeted')
const left = event('visitor.left')
const paid = defineEvent({
  type: 'visitor.paid',
  schema: () => z.strictObject({ ...about, amount: z.int().min(0) }),
  tags,
})

interface Visitor {
  admittedAt: string | null
  approvedAt: string | null
  visitedAt: string | null
  leftAt: string | null
}

export const visitor = defineState({
  name: 'planted-visitor',
  per: 'visitor',
  events: [admitted, approved, visited, left],
  initial: (): Visitor => ({ admittedAt: null, approvedAt: null, visitedAt: null, leftAt: null }),
  on: {
    'visitor.admitted': (draft, { occurredAt }) => {
      draft.admittedAt ??= occurredAt
    },
    'visitor.approved': (draft, { occurredAt }) => {
      draft.approvedAt ??= occurredAt
    },
    'visitor.visited': (draft, { occurredAt }) => {
      draft.visitedAt ??= occurredAt
    },
    'visitor.left': (draft, { occurredAt }) => {
      draft.leftAt ??= occurredAt
    },
  },
})

const title = (en: string) => ({ zh: en, en })

/** Of an admitted one who has not left. */
const during = <const Type extends string>(
  type: Type,
  told: typeof admitted | typeof approved | typeof visited | typeof greeted | typeof left,
) =>
  defineCommand({
    type,
    fields: () => about,
    reads: ({ visitorId }) => ({ known: visitor.of(visitorId) }),
    decide: ({ known }, { visitorId }) =>
      known.admittedAt === null || known.leftAt !== null
        ? refuse('visitor-there', { subject: tag('visitor', visitorId) })
        : [told.of({ visitorId })],
  })

const admit = defineCommand({
  type: 'visitor.admit',
  fields: () => about,
  reads: ({ visitorId }) => ({ known: visitor.of(visitorId) }),
  decide: ({ known }, { visitorId }) =>
    known.admittedAt === null
      ? [admitted.of({ visitorId })]
      : refuse('visitor-there', { subject: tag('visitor', visitorId) }),
})

const pay = defineCommand({
  type: 'visitor.pay',
  fields: () => ({ ...about, amount: z.int().min(0) }),
  reads: () => ({}),
  decide: (_, { visitorId, amount }) => [paid.of({ visitorId, amount })],
})

const refusals = { 'visitor-there': { title: title('There'), sentence: title('{subject}') } }

export const visitors = defineContext({
  name: 'visitor',
  events: [admitted, approved, visited, left],
  commands: [
    admit,
    during('visitor.approve', approved),
    during('visitor.visit', visited),
    during('visitor.leave', left),
  ],
  refusals,
})

/** Greeted and paid: facts that no sentence of most books is about. */
export const more = defineContext({
  name: 'more',
  events: [greeted, paid],
  commands: [during('visitor.greet', greeted), pay],
})

const visitorId = fc.constantFrom('A-1', 'A-2')
const types = ['admit', 'approve', 'visit', 'leave'] as const

export const commands: fc.Arbitrary<LintCommand> = fc
  .tuple(fc.constantFrom(...types), visitorId)
  .map(([type, visitorId]) => ({ type: `visitor.${type}`, visitorId }))

export const moreCommands: fc.Arbitrary<LintCommand> = fc.oneof(
  { arbitrary: commands, weight: 4 },
  { arbitrary: visitorId.map(visitorId => ({ type: 'visitor.greet', visitorId })), weight: 1 },
  {
    arbitrary: fc
      .tuple(visitorId, fc.nat({ max: 10_000 }))
      .map(([visitorId, amount]) => ({ type: 'visitor.pay', visitorId, amount })),
    weight: 1,
  },
)

const clauses = defineClauses({
  'P-1': { zh: '次月五日前走访。', en: 'A visitor is visited by the fifth.' },
  'P-2': { zh: '批准后方可走访。', en: 'Nobody visits before the approval.' },
  'P-3': { zh: '走访后方可批准。', en: 'Nobody approves before a visit.' },
})

const visitOwed = owedFrom('visit-owed', ({ admittedAt, leftAt }) => (leftAt === null ? admittedAt : null))
const visitOwedOfAll = owedFrom('visit-owed', ({ admittedAt }) => admittedAt)

function owedFrom(id: string, from: (one: Visitor) => string | null) {
  return response({
    id,
    clauses: ['P-1'],
    title: title('Visited by the fifth'),
    of: visitor,
    from,
    until: ({ visitedAt }) => visitedAt,
    within: dayOfNextMonth(5),
    sentence: title('visited'),
  })
}

const visitAfterApproval = precedence({
  id: 'visit-after-approval',
  clauses: ['P-2'],
  title: title('Visits follow the approval'),
  on: [visited],
  of: visitor,
  first: ({ before }) => before.approvedAt,
})

const approvalAfterVisit = precedence({
  id: 'approval-after-visit',
  clauses: ['P-3'],
  title: title('The approval follows a visit'),
  on: [approved],
  of: visitor,
  first: ({ before }) => before.visitedAt,
})

interface Parts {
  readonly rules?: readonly RuleDefinition[]
  readonly obligations?: readonly ObligationDefinition[]
  readonly text?: Partial<Parameters<typeof defineRegulation>[0]>
}

export function book({ rules = [], obligations = [], text = {} }: Parts): Regulation {
  return defineRegulation({
    id: 'planted',
    title: title('Planted'),
    edition: 'P',
    contexts: [visitors],
    rules,
    obligations,
    ...text,
  })()
}

/** Visited after approval, approved at any time, left after the visit. */
export const sound = book({
  rules: [
    visitAfterApproval,
    precedence({
      id: 'leaves-after-visit',
      clauses: ['P-1'],
      title: title('Leaves after a visit'),
      on: [left],
      of: visitor,
      first: ({ before }) => before.visitedAt,
    }),
  ],
  obligations: [visitOwed],
})

/** N5: visited by the fifth, never before the approval, which needs a visit. */
export const contradictory = book({
  rules: [visitAfterApproval, approvalAfterVisit],
  obligations: [visitOwedOfAll],
  text: { clauses },
})

/** Nothing at all goes on with somebody who is approved: neither a visit nor leaving. */
const stuckAfterApproval = (told: typeof visited, id: string) =>
  excluded({
    id,
    clauses: ['P-2'],
    title: title('Nothing after the approval'),
    on: [told],
    of: visitor,
    during: ({ before }) => before.approvedAt,
    sentence: title('{actual}'),
  })

export const deadlocked = book({
  rules: [
    stuckAfterApproval(visited, 'no-visit-after-approval'),
    stuckAfterApproval(left as unknown as typeof visited, 'no-leaving-after-approval'),
    stuckAfterApproval(approved as unknown as typeof visited, 'no-second-approval'),
  ],
})

/** Whoever is approved is not visited any more, and the visit is owed as before. */
export const lateContradiction = book({
  rules: [stuckAfterApproval(visited, 'no-visit-after-approval')],
  obligations: [visitOwedOfAll],
})

/** Refuses wherever the approval is missing, and the other one where the visit is of nobody whom somebody approved. */
const onlyApproved = scopedRule({
  id: 'leaves-only-approved',
  clauses: ['P-2'],
  title: title('Leaves only when approved'),
  on: [left],
  of: visitor,
  sentence: title('{actual}'),
  holds: ({ before }) => ({ holds: before.approvedAt !== null, actual: before.approvedAt, limit: true }),
})
const onlyApprovedAndVisited = scopedRule({
  id: 'leaves-only-approved-and-visited',
  clauses: ['P-2'],
  title: title('Leaves only when approved and visited'),
  on: [left],
  of: visitor,
  sentence: title('{actual}'),
  holds: ({ before }) => ({
    holds: before.approvedAt !== null && before.visitedAt !== null,
    actual: before.approvedAt,
    limit: true,
  }),
})

const parameters = defineParameters({
  neverRead: { unit: 'day', clause: 'P-1', schema: () => z.int(), value: 3 },
  visitDays: { unit: 'day', clause: 'P-1', schema: () => z.int(), value: 5 },
})

const visitWithin = response({
  id: 'visit-within',
  clauses: ['P-1'],
  title: title('Visited in time'),
  of: visitor,
  from: ({ admittedAt, leftAt }) => (leftAt === null ? admittedAt : null),
  until: ({ visitedAt }) => visitedAt,
  within: days(parameters.visitDays),
  sentence: title('visited'),
})

/** N6: a rule in the shadow of another, a parameter that nobody reads, an event without a rule; those who left are at their end. */
export const careless = book({
  rules: [onlyApproved, onlyApprovedAndVisited],
  obligations: [visitWithin],
  text: { contexts: [visitors, more], parameters },
})

/** 5,000 stands in the code. */
export const steep = book({
  rules: [
    scopedRule({
      id: 'pays-little',
      clauses: ['P-2'],
      title: title('Pays little'),
      on: [paid],
      of: 'visitor',
      sentence: title('{actual}'),
      holds: ({ data }) => ({ holds: data.amount <= 5_000, actual: data.amount, limit: 5_000 }),
    }),
  ],
  text: { contexts: [visitors, more] },
})

/** Its rule throws. */
export const throwing = book({
  rules: [
    scopedRule({
      id: 'throws',
      clauses: ['P-2'],
      title: title('Throws'),
      on: [left],
      of: 'visitor',
      sentence: title('{actual}'),
      holds: () => {
        throw new Error('a rule that is no rule')
      },
    }),
  ],
})

/** What the data of a book may say wrongly, one thing each. */
export const slips = {
  unkept: book({ rules: [visitAfterApproval], text: { clauses } }),
  keptAndOutside: book({
    rules: [visitAfterApproval],
    text: { clauses: defineClauses({ 'P-2': { ...title('said'), outside: 'no data' } }) },
  }),
  withoutReason: book({
    rules: [visitAfterApproval],
    text: { clauses: defineClauses({ 'P-2': title('kept'), 'P-9': { ...title('said'), outside: ' ' } }) },
  }),
  twice: dateBook([{ value: 1 }, { value: 2, since: '2026-02-01' }, { value: 3, since: '2026-02-01' }]),
  idle: dateBook([{ value: 1 }, { value: 1, since: '2026-02-01' }]),
  blank: defineRegulation({
    id: 'blank',
    title: title('Blank'),
    edition: 'P',
    contexts: [visitors],
    parameters: defineParameters({ blank: { unit: 'day', clause: 'P-1', schema: () => z.int() } }),
  })(),
  noCommands: book({
    rules: [visitAfterApproval],
    text: { contexts: [defineContext({ name: 'silent', events: [admitted, approved, visited, left], refusals })] },
  }),
  twoForces: book({
    rules: [visitAfterApproval, { ...visitAfterApproval, id: 'visit-in-principle', force: 'in-principle' }],
  }),
}

function dateBook(values: readonly { readonly value: number; readonly since?: string }[]): Regulation {
  const book = defineRegulation({
    id: 'dates',
    title: title('Dates'),
    edition: 'P',
    contexts: [visitors],
    parameters,
    obligations: [visitWithin],
  })
  return book({ visitDays: dated(values) })
}

const guard = { id: 'zhang', role: 'guard' }

const byGuard = (told: typeof visited | typeof paid, id: string) =>
  authorized({
    id,
    clauses: ['P-3'],
    title: title('Only the guard'),
    on: [told],
    of: 'visitor',
    who: 'role',
    among: ['guard'],
  })

/** Only the guard visits, and the generated visits are nobody's: whoever looks further sees that it can be done. */
export const guarded = book({ rules: [byGuard(visited, 'visits-by-guard')], obligations: [visitOwedOfAll] })
export const guardedCommands: fc.Arbitrary<LintCommand> = fc.oneof(
  commands,
  visitorId.map(visitorId => ({ command: { type: 'visitor.approve', visitorId }, actor: guard })),
)

/** Two rules that only the generated payments break together: much is paid by nobody, little by the guard. */
export const paired = book({
  rules: [...steep.definition.rules, byGuard(paid, 'pays-to-guard')],
  text: { contexts: [visitors, more] },
})
export const pairedCommands: fc.Arbitrary<LintCommand> = fc.oneof(
  visitorId.map(visitorId => ({ type: 'visitor.pay', visitorId, amount: 9_000 })),
  visitorId.map(visitorId => ({ command: { type: 'visitor.pay', visitorId, amount: 1 }, actor: guard })),
)

interface Account {
  first: number | null
}

const account = defineState({
  name: 'planted-account',
  per: 'visitor',
  events: [paid],
  initial: (): Account => ({ first: null }),
  on: {
    'visitor.paid': (draft, { data }) => {
      draft.first ??= data.amount
    },
  },
})

/** Nobody pays more than at first: the number where it turns was told by somebody. */
export const measured = book({
  rules: [
    scopedRule({
      id: 'pays-no-more-than-first',
      clauses: ['P-2'],
      title: title('No more than at first'),
      on: [paid],
      of: account,
      sentence: title('{actual}'),
      holds: ({ data, before }) => ({
        holds: before.first === null || data.amount <= before.first,
        actual: data.amount,
        limit: before.first,
      }),
    }),
  ],
  text: { contexts: [visitors, more] },
})
export const measuredCommands: fc.Arbitrary<LintCommand> = fc
  .tuple(visitorId, fc.constantFrom(700, 900))
  .map(([visitorId, amount]) => ({ type: 'visitor.pay', visitorId, amount }))
