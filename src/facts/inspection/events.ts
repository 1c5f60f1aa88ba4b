/** Who inspects how customers are managed, what is found, and whether it was put right. */
import * as z from 'zod'
import { tag } from '../../core/tag.ts'
import { codesOf, id, line } from '../fields.ts'
import { shapedEvent } from '../shaped-event.ts'
import { inspectionWords } from './words.ts'

const standing = (rank: number) => ({ rank, withdrawable: true })
const ofDepartment = ({ departmentId }: { readonly departmentId: string }) => tag('department', departmentId)
const ofGroup = ({ groupId }: { readonly groupId: string }) => tag('group', groupId)
const ofProblem = (one: { readonly problemId: string; readonly departmentId: string }) => [
  tag('problem', one.problemId),
  ofDepartment(one),
]

/** 监督小组: who is in it from now on. */
export const supervisionGroupSetUp = shapedEvent(
  'supervision-group.set-up',
  () => ({ groupId: id, members: z.array(id).min(1).max(100) }),
  one => [ofGroup(one)],
  [],
  {},
  standing(0),
)

/** 检查: of one department by a member of a group, by these ways. */
export const inspectionMade = shapedEvent(
  'inspection.made',
  () => ({
    inspectionId: id,
    groupId: id,
    departmentId: id,
    methods: z.array(codesOf(inspectionWords.inspectionMethod)).max(3),
    finding: line,
  }),
  one => [tag('inspection', one.inspectionId), ofGroup(one), ofDepartment(one)],
  [{ subject: one => tag('inspection', one.inspectionId), fields: ['finding'] }],
  {},
  standing(1),
)

/** 发现问题. */
export const problemFound = shapedEvent(
  'inspection.problem-found',
  () => ({ problemId: id, inspectionId: id, departmentId: id, problem: line }),
  one => [...ofProblem(one), tag('inspection', one.inspectionId)],
  [{ subject: one => tag('inspection', one.inspectionId), fields: ['problem'] }],
  {},
  standing(2),
)

/** 整改: what the department has done about it. */
export const problemRectified = shapedEvent(
  'inspection.rectified',
  () => ({ problemId: id, departmentId: id, measure: line }),
  ofProblem,
  [],
  {},
  standing(3),
)

/** 督促整改: whether it is put right; where it is not, it is to be done again. */
export const problemRechecked = shapedEvent(
  'inspection.rechecked',
  () => ({ problemId: id, groupId: id, departmentId: id, cured: z.boolean() }),
  one => [...ofProblem(one), ofGroup(one)],
  [],
  {},
  standing(4),
)

export const inspectionEvents = [
  supervisionGroupSetUp,
  inspectionMade,
  problemFound,
  problemRectified,
  problemRechecked,
] as const
