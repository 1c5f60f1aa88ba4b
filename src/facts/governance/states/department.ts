/** What the work on customers adds up to for one department. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerAdmitted, customerTransferred } from '../../customer/events/index.ts'
import { paperAnswered, paperFiled } from '../../filing/events.ts'
import type { PaperKind } from '../../filing/words.ts'
import { set } from '../../set.ts'
import {
  consultationHeld,
  departmentGuided,
  departmentSupervised,
  provisionAdjusted,
  satisfactionMeasured,
} from '../events.ts'

export interface GovernedDepartment {
  departmentId: string
  workingSince: Instant | null
  /** Papers with some content, by kind: when the first was filed, and the latest. */
  filed: { [K in PaperKind]?: { first: Instant; last: Instant } }
  guidedAt: Instant | null
  supervisedAt: Instant | null
  /** It was found that the implementing rules are not put into effect, and not yet that they are. */
  neglectedSince: Instant | null
  /** 内部信息沟通: it last talked with another department, whoever of them called. */
  exchangedAt: Instant | null
  measuredAt: Instant | null
  /** Suggestions of it that were adopted, and not worked into the provisions yet. */
  adopted: Record<string, { paperId: string; at: Instant }>
}

export const governedDepartment = defineState({
  name: 'governed-department',
  per: 'department',
  events: [
    customerAdmitted,
    customerTransferred,
    paperFiled,
    paperAnswered,
    provisionAdjusted,
    consultationHeld,
    departmentGuided,
    departmentSupervised,
    satisfactionMeasured,
  ],
  initial: (departmentId): GovernedDepartment => ({
    departmentId,
    workingSince: null,
    filed: {},
    guidedAt: null,
    supervisedAt: null,
    neglectedSince: null,
    exchangedAt: null,
    measuredAt: null,
    adopted: {},
  }),
  on: {
    'customer.admitted': (one, { occurredAt }) => {
      one.workingSince ??= occurredAt
    },
    'customer.transferred': (one, { data, occurredAt }) => {
      if (data.departmentId === one.departmentId) one.workingSince ??= occurredAt
    },
    'paper.filed': ({ filed }, { data: { kind, content }, occurredAt: last }) => {
      if (Object.keys(content).length > 0) filed[kind] = { first: filed[kind]?.first ?? last, last }
    },
    'paper.answered': ({ adopted: open }, { data: { paperId, adopted }, occurredAt: at }) => {
      if (adopted) open[paperId] = { paperId, at }
    },
    'provision.adjusted': ({ adopted }, { data: { paperId } }) => {
      delete adopted[paperId]
    },
    'consultation.held': (one, { data: { departmentId, with: others }, occurredAt }) => {
      if ([departmentId, ...others].some(id => id !== one.departmentId)) one.exchangedAt = occurredAt
    },
    'department.guided': (one, { occurredAt }) => set(one, { guidedAt: occurredAt }),
    'department.supervised': (one, { data: { carriedOut }, occurredAt }) => {
      set(one, {
        supervisedAt: occurredAt,
        neglectedSince: carriedOut ? null : (one.neglectedSince ?? occurredAt),
      })
    },
    'satisfaction.measured': (one, { occurredAt }) => set(one, { measuredAt: occurredAt }),
  },
})
