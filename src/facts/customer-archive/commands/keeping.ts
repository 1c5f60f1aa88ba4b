/** What is told of rooms, cabinets, standards, changes of customers, and working records. */
import { type CommandDefinition, defineCommand } from '../../../core/command.ts'
import { plainCommand } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked, without } from '../../shaped-event.ts'
import {
  archiveStandardAdopted,
  archivesSifted,
  cabinetSetUp,
  customerChangeLearned,
  dailyMeetingHeld,
  storeroomChecked,
  storeroomMeasured,
  storeroomSetUp,
  workingRecordCompleted,
  workingRecordLodged,
  workingRecordMade,
} from '../events/keeping.ts'
import { ofCabinet, ofRecord, ofStoreroom } from '../refusals.ts'
import { cabinet, storeroom, workingRecord } from '../states/keeping.ts'

/** In a room that was set up. */
function inRoom(type: string, event: typeof storeroomMeasured | typeof storeroomChecked): CommandDefinition {
  return defineCommand({
    type,
    fields: () => event.shape as typeof storeroomMeasured.shape,
    reads: ({ storeroomId }) => ({ room: storeroom.of(storeroomId) }),
    decide: ({ room }, { type: _, ...data }) =>
      room.setUpAt === null
        ? ofStoreroom('storeroom-known', room.storeroomId, MISSING)
        : [(event as typeof storeroomMeasured).of(data)],
  }) as unknown as CommandDefinition
}

/** Of a record that was made; whose it is, its file says. */
function ofMade(type: string, event: typeof workingRecordCompleted | typeof workingRecordLodged): CommandDefinition {
  return defineCommand({
    type,
    fields: () => without(event.shape as typeof workingRecordLodged.shape, 'departmentId'),
    reads: ({ recordId }) => ({ file: workingRecord.of(recordId) }),
    decide: ({ file: { recordId, departmentId, lodged } }, { type: _, ...data }) => {
      if (departmentId === null) return ofRecord('working-record-known', recordId, MISSING)
      if (lodged) return ofRecord('working-record-not-lodged', recordId, { actual: lodged.office })
      return [(event as typeof workingRecordLodged).of({ ...data, departmentId })]
    },
  }) as unknown as CommandDefinition
}

export const keepingCommands = [
  plainCommand('customer.learn-change', customerChangeLearned),
  defineCommand({
    type: 'storeroom.set-up',
    fields: () => storeroomSetUp.shape,
    reads: ({ storeroomId }) => ({ room: storeroom.of(storeroomId) }),
    decide: ({ room: { storeroomId, setUpAt: actual } }) =>
      actual === null ? [storeroomSetUp.of({ storeroomId })] : ofStoreroom('storeroom-new', storeroomId, { actual }),
  }),
  defineCommand({
    type: 'cabinet.set-up',
    fields: () => cabinetSetUp.shape,
    reads: ({ cabinetId, storeroomId }) => ({ known: cabinet.of(cabinetId), room: storeroom.of(storeroomId) }),
    decide: ({ known: { cabinetId, storeroomId: actual }, room }, { type: _, ...data }) => {
      if (actual !== null) return ofCabinet('cabinet-new', cabinetId, { actual })
      if (room.setUpAt === null) return ofStoreroom('storeroom-known', room.storeroomId, MISSING)
      return [cabinetSetUp.of(data)]
    },
  }),
  inRoom('storeroom.measure', storeroomMeasured),
  inRoom('storeroom.check', storeroomChecked),
  plainCommand('archive-standard.adopt', archiveStandardAdopted, { telling: 'decision' }),
  plainCommand('archives.sift', archivesSifted),
  defineCommand({
    type: 'working-record.make',
    fields: () => asked(workingRecordMade.shape),
    reads: ({ recordId }) => ({ file: workingRecord.of(recordId) }),
    decide: ({ file: { recordId, kind: actual } }, { type: _, ...data }) =>
      actual === null ? [workingRecordMade.of(data)] : ofRecord('working-record-new', recordId, { actual }),
  }),
  ofMade('working-record.complete', workingRecordCompleted),
  ofMade('working-record.lodge', workingRecordLodged),
  plainCommand('daily-meeting.hold', dailyMeetingHeld),
]
