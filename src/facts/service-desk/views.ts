/** Registers of the desk that need no regulation: who called and who came, with what, and what was made of it. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineView } from '../../core/view.ts'
import { desk, type Reception } from './states.ts'

type Known = DeepReadonly<Reception>

/** In the order in which they began. What is on record only as the basis of another has no beginning. */
export function inOrder(receptions: DeepReadonly<Record<string, Reception>>): readonly Known[] {
  return Object.values<Known>(receptions)
    .filter(({ openedAt }) => openedAt !== null)
    .sort((a, b) => compare(a.openedAt!, b.openedAt!) || compare(a.receptionId, b.receptionId))
}

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** 来电资料, 客户资料, 解决方式: what the register says of a reception. */
const entryOf = ({ receptionId, customerId, callerName, phone, openedAt, takenBy, ...one }: Known) => ({
  receptionId,
  customerId,
  callerName,
  phone,
  at: openedAt!,
  takenBy,
  question: one.question,
  kind: one.kind,
  solution: one.answered?.what ?? null,
  reaction: one.reaction?.what ?? null,
  endedAt: one.endedAt,
})

/** 来电登记: calls that were taken (电话接听) and calls that were made (电话回访); the key is the department. */
export const callRegister = defineView({
  name: 'call-register',
  question: {
    zh: '部门接听和回访了哪些电话，结果怎样？',
    en: 'Which calls has a department taken and made, and with what result?',
  },
  fold: desk,
  answer: ({ state: { receptions } }) => ({
    taken: inOrder(receptions)
      .filter(({ way }) => way === 'call')
      .map(one => ({ ...entryOf(one), rings: one.rings, linked: one.linked })),
    made: inOrder(receptions)
      .flatMap(({ receptionId, customerId, calls }) => calls.map(call => ({ receptionId, customerId, ...call })))
      .sort((a, b) => compare(a.at, b.at) || compare(a.receptionId, b.receptionId) || compare(a.result, b.result)),
  }),
})

/** 客户来访登记: who came, for what, and who dealt with it; the key is the department. */
export const visitorRegister = defineView({
  name: 'visitor-register',
  question: { zh: '哪些客户来访，来意如何，由谁办理？', en: 'Which customers came, for what, and who dealt with it?' },
  fold: desk,
  answer: ({ state: { receptions } }) =>
    inOrder(receptions)
      .filter(({ way }) => way === 'visit')
      .map(one => ({
        ...entryOf(one),
        purpose: one.purpose ?? one.question,
        referredAt: one.referredAt,
        registeredAt: one.registeredAt,
      })),
})
