/** What inspections add up to: for the company, for a department, for one problem. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { customerAdmitted, customerTransferred } from '../customer/events/index.ts'
import { set } from '../set.ts'
import { inspectionMade, problemFound, problemRechecked, problemRectified, supervisionGroupSetUp } from './events.ts'

export interface SupervisedCompany {
  /** Its first customer was admitted: from then on there is something to supervise. */
  workingSince: Instant | null
  setUpAt: Instant | null
}

export const supervisedCompany = defineState({
  name: 'supervised-company',
  events: [customerAdmitted, supervisionGroupSetUp],
  initial: (): SupervisedCompany => ({ workingSince: null, setUpAt: null }),
  on: {
    'customer.admitted': (company, { occurredAt }) => {
      company.workingSince ??= occurredAt
    },
    'supervision-group.set-up': (company, { occurredAt }) => {
      company.setUpAt ??= occurredAt
    },
  },
})

export interface SupervisionGroup {
  setUpAt: Instant | null
  members: string[]
}

/** 监督小组. */
export const supervisionGroup = defineState({
  name: 'supervision-group',
  per: 'group',
  events: [supervisionGroupSetUp],
  initial: (): SupervisionGroup => ({ setUpAt: null, members: [] }),
  on: {
    // Told twice of one moment, it is both.
    'supervision-group.set-up': (group, { data: { members }, occurredAt }) => {
      const all = group.setUpAt === occurredAt ? [...group.members, ...members] : members
      set(group, { setUpAt: occurredAt, members: [...new Set(all)].sort() })
    },
  },
})

export interface InspectedDepartment {
  departmentId: string
  workingSince: Instant | null
  inspectedAt: Instant | null
  /** 抽查业务流程: the last time that processes were checked. */
  processesCheckedAt: Instant | null
}

export const inspectedDepartment = defineState({
  name: 'inspected-department',
  per: 'department',
  events: [customerAdmitted, customerTransferred, inspectionMade],
  initial: (departmentId): InspectedDepartment => ({
    departmentId,
    workingSince: null,
    inspectedAt: null,
    processesCheckedAt: null,
  }),
  on: {
    'customer.admitted': (one, { occurredAt }) => {
      one.workingSince ??= occurredAt
    },
    'customer.transferred': (one, { data, occurredAt }) => {
      if (data.departmentId === one.departmentId) one.workingSince ??= occurredAt
    },
    'inspection.made': (one, { data: { methods }, occurredAt }) =>
      set(one, { inspectedAt: occurredAt, ...(methods.includes('processes') && { processesCheckedAt: occurredAt }) }),
  },
})

export const inspection = defineState({
  name: 'inspection',
  per: 'inspection',
  events: [inspectionMade],
  initial: () => ({ departmentId: null as string | null }),
  on: { 'inspection.made': (one, { data: { departmentId } }) => set(one, { departmentId }) },
})

export interface Problem {
  departmentId: string | null
  /** Found, or found not to be put right: since when it is to be done. */
  openSince: Instant | null
  /** Put right, as the department says, and not looked at since. */
  rectifiedAt: Instant | null
}

/** 问题与整改. */
export const problem = defineState({
  name: 'problem',
  per: 'problem',
  events: [problemFound, problemRectified, problemRechecked],
  initial: (): Problem => ({ departmentId: null, openSince: null, rectifiedAt: null }),
  on: {
    'inspection.problem-found': (one, { data: { departmentId }, occurredAt }) =>
      set(one, { departmentId, openSince: occurredAt }),
    'inspection.rectified': (one, { occurredAt }) => set(one, { rectifiedAt: occurredAt }),
    // Where the finding was withdrawn, there is no problem that anybody could have left.
    'inspection.rechecked': (one, { data: { cured }, occurredAt }) => {
      if (one.departmentId !== null) set(one, { openSince: cured ? null : occurredAt, rectifiedAt: null })
    },
  },
})
