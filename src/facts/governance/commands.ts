/** What is told of the work on customers; a verification is decided by whoever tells it. */
import { defineCommand } from '../../core/command.ts'
import { id } from '../fields.ts'
import { paper } from '../filing/states.ts'
import { MISSING, refusing } from '../refusing.ts'
import { without } from '../shaped-event.ts'
import {
  activityHeld,
  consultationHeld,
  departmentGuided,
  departmentSupervised,
  incidentVerified,
  provisionAdjusted,
  satisfactionMeasured,
} from './events.ts'
import type { governanceRefusals } from './refusals.ts'
import { activity, consultation } from './states/index.ts'

type Refused = keyof typeof governanceRefusals

const ofActivity = refusing<Refused>('activity')
const ofConsultation = refusing<Refused>('consultation')
const ofPaper = refusing<Refused>('paper')

export const governanceCommands = [
  defineCommand({
    type: 'activity.record',
    fields: () => ({ ...activityHeld.shape, departments: activityHeld.shape.departments.default([]) }),
    reads: ({ activityId }) => ({ known: activity.of(activityId) }),
    decide: ({ known: { kind: actual } }, { type: _, ...data }) =>
      actual === null ? [activityHeld.of(data)] : ofActivity('activity-new', data.activityId, { actual }),
  }),

  defineCommand({
    type: 'consultation.record',
    fields: () => ({
      ...without(consultationHeld.shape, 'with', 'withManagement'),
      with: consultationHeld.shape.with.default([]),
      withManagement: consultationHeld.shape.withManagement.default(false),
      customerId: id.optional(),
    }),
    reads: ({ consultationId }) => ({ known: consultation.of(consultationId) }),
    decide: ({ known: { departmentId: actual } }, { type: _, customerId = null, ...data }) =>
      actual === null
        ? [consultationHeld.of({ ...data, customerId })]
        : ofConsultation('consultation-new', data.consultationId, { actual }),
  }),

  defineCommand({
    type: 'department.guide',
    fields: () => departmentGuided.shape,
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => [departmentGuided.of(data)],
  }),

  defineCommand({
    type: 'department.supervise',
    fields: () => departmentSupervised.shape,
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => [departmentSupervised.of(data)],
  }),

  defineCommand({
    type: 'incident.verify',
    telling: 'decision',
    fields: () => incidentVerified.shape,
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => [incidentVerified.of(data)],
  }),

  defineCommand({
    type: 'satisfaction.record',
    fields: () => satisfactionMeasured.shape,
    reads: () => ({}),
    decide: (_, { type: __, ...data }) => [satisfactionMeasured.of(data)],
  }),

  defineCommand({
    type: 'provision.adjust',
    fields: () => ({
      ...without(provisionAdjusted.shape, 'departmentId'),
      change: provisionAdjusted.shape.change.default(null),
    }),
    reads: ({ paperId }) => ({ known: paper.of(paperId) }),
    decide: ({ known: { departmentId } }, { type: _, ...data }) =>
      departmentId === null
        ? ofPaper('suggestion-on-file', data.paperId, MISSING)
        : [provisionAdjusted.of({ ...data, departmentId })],
  }),
]
