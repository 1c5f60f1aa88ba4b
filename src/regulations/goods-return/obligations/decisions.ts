/** 依核决的处理方式处理: from when sales has its copy of the closed form until the papers for all that was decided are made out. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import type { CarryingOut } from '../../../facts/inventory/states/carrying-out.ts'
import { response } from '../../../kinds/index.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { SALES } from '../editions/roles.ts'
import { ofDecision } from '../editions/scopes.ts'
import { AS_SLIP } from '../rules/decision.ts'

const ID = 'decision-to-be-carried-out'

/** 第三联: the copy of the closed form that is sales'. */
const COPY_OF_SALES = 3

/** Its clause is by its place among those of the edition. */
const PAPERS = ['any', 'certificate', 'slip'] as const

interface Decided {
  readonly paper: (typeof PAPERS)[number]
  readonly kind: string
  /** null: approved without a quantity, so that any slip will do. */
  readonly most: string | null
  readonly done: string
}

export const decisionObligations = [
  response({
    id: ID,
    title: {
      zh: '依核决的处理方式开立退货单或折让证明单',
      en: 'What was decided is carried out by slip or certificate',
    },
    of: ofDecision,
    each: ({ state, edition }) => decidedIn(state, edition),
    from: (_, { state }) => copyAt(state),
    clause: ({ paper }, { edition: { clauses } }) => clauses[ID]![PAPERS.indexOf(paper)] ?? clauses[ID]![0]!,
    facts: ({ kind, most, done }) => ({ decided: kind, most, done, roles: [SALES] }),
    sentence: {
      zh: '客诉 {complaint} 核决{decided:handling}[ {most}]，已开单 {done}，待{roles:role}依核决办理',
      en: 'complaint {complaint}: {decided:handling}[ of {most}] was decided, papers for {done}; {roles:role} carries it out',
    },
  }),
]

function decidedIn({ approved, goods, money }: DeepReadonly<CarryingOut>, { slip }: ReturnEdition): readonly Decided[] {
  if (approved === null) return []
  const { kind, quantity, amount } = approved
  const asSlip = AS_SLIP[kind]
  if (asSlip !== undefined) {
    const bySlip = slip.handlings.some(one => one === asSlip)
    return bySlip && isLeft(goods, quantity) ? [{ paper: 'slip', kind, most: quantity, done: goods }] : []
  }
  if (kind !== 'allowance' && kind !== 'compensation') return []
  return isLeft(money, amount) ? [{ paper: 'certificate', kind, most: amount, done: money }] : []
}

function isLeft(done: string, most: string | null): boolean {
  return compare(done, most ?? '0') < 0 || (most === null && compare(done, '0') === 0)
}

/** A copy that was told of before the closing came with it. */
function copyAt({ closedAt, outcome, copiesAt }: DeepReadonly<CarryingOut>): Instant | null {
  const cameAt = copiesAt[COPY_OF_SALES]
  if (closedAt === null || outcome !== 'settled' || cameAt === undefined) return null
  return cameAt < closedAt ? closedAt : cameAt
}
