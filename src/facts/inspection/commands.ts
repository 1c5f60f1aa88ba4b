/** What is told of inspections; whose problem it is, the file knows. */
import { defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { MISSING, refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import * as events from './events.ts'
import type { inspectionRefusals } from './refusals.ts'
import { inspection, problem } from './states.ts'

type Refused = keyof typeof inspectionRefusals

const ofInspection = refusing<Refused>('inspection')
const ofProblem = refusing<Refused>('problem')

export const inspectionCommands = [
  plainCommand('supervision-group.set-up', events.supervisionGroupSetUp),
  defineCommand({
    type: 'inspection.make',
    fields: () => events.inspectionMade.shape,
    reads: ({ inspectionId }) => ({ known: inspection.of(inspectionId) }),
    decide: ({ known: { departmentId: actual } }, { type: _, ...data }) =>
      actual === null
        ? [events.inspectionMade.of(data)]
        : ofInspection('inspection-new', data.inspectionId, { actual }),
  }),
  defineCommand({
    type: 'inspection.find-problem',
    fields: () => without(events.problemFound.shape, 'departmentId'),
    reads: ({ inspectionId, problemId }) => ({ made: inspection.of(inspectionId), known: problem.of(problemId) }),
    decide: ({ made: { departmentId }, known: { departmentId: actual } }, { type: _, ...data }) => {
      if (departmentId === null) return ofInspection('inspection-known', data.inspectionId, MISSING)
      if (actual !== null) return ofProblem('problem-new', data.problemId, { actual })
      return [events.problemFound.of({ ...data, departmentId })]
    },
  }),
  defineCommand({
    type: 'inspection.rectify',
    fields: () => without(events.problemRectified.shape, 'departmentId'),
    reads: ({ problemId }) => ({ known: problem.of(problemId) }),
    decide: ({ known: { departmentId } }, { type: _, ...data }) =>
      departmentId === null
        ? ofProblem('problem-known', data.problemId, MISSING)
        : [events.problemRectified.of({ ...data, departmentId })],
  }),
  defineCommand({
    type: 'inspection.recheck',
    fields: () => without(events.problemRechecked.shape, 'departmentId'),
    reads: ({ problemId }) => ({ known: problem.of(problemId) }),
    decide: ({ known: { departmentId } }, { type: _, ...data }) =>
      departmentId === null
        ? ofProblem('problem-known', data.problemId, MISSING)
        : [events.problemRechecked.of({ ...data, departmentId })],
  }),
]
