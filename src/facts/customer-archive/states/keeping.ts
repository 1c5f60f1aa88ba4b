/** Cabinets, rooms, standards and working records, each by itself. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { archiveDisposed, archiveEntered, archiveEstablished, archiveStored } from '../events/archive.ts'
import {
  archiveStandardAdopted,
  archivesSifted,
  cabinetSetUp,
  dailyMeetingHeld,
  storeroomChecked,
  storeroomMeasured,
  storeroomSetUp,
  workingRecordCompleted,
  workingRecordLodged,
  workingRecordMade,
} from '../events/keeping.ts'
import type { ArchiveCategory, ArchiveStandard, Danger, WorkingRecord } from '../words.ts'

/** An archive on paper, as it stands in its row. */
export interface Placed {
  archiveId: string
  number: string | null
  category: ArchiveCategory
}

export interface Cabinet {
  cabinetId: string
  storeroomId: string | null
  dedicated: boolean
  /** From the front to the back. */
  row: Placed[]
}

/** 档案柜. */
export const cabinet = defineState({
  name: 'cabinet',
  per: 'cabinet',
  events: [cabinetSetUp, archiveStored, archiveDisposed],
  initial: (cabinetId): Cabinet => ({ cabinetId, storeroomId: null, dedicated: false, row: [] }),
  on: {
    'cabinet.set-up': (one, { data: { storeroomId, dedicated } }) => set(one, { storeroomId, dedicated }),
    'archive.stored': (one, { data: { archiveId, cabinetId, number, category, after } }) => {
      takeOut(one, archiveId)
      if (cabinetId !== one.cabinetId) return
      const at = one.row.findIndex(other => other.archiveId === after) + 1
      one.row.splice(at, 0, { archiveId, number, category })
    },
    'archive.disposed': (one, { data: { archiveId } }) => takeOut(one, archiveId),
  },
})

function takeOut(one: Cabinet, archiveId: string): void {
  one.row = one.row.filter(other => other.archiveId !== archiveId)
}

export interface Storeroom {
  storeroomId: string
  setUpAt: Instant | null
  /** How temperature and humidity stood, in order. */
  readings: { since: Instant; value: { temperature: string; humidity: string } }[]
  /** When it was looked at last against each danger. */
  checked: { [D in Danger]?: Instant }
  /** Dangers against which it was found not to be guarded, since when. */
  unguarded: { [D in Danger]?: Instant }
}

/** 存储场所. */
export const storeroom = defineState({
  name: 'storeroom',
  per: 'storeroom',
  events: [storeroomSetUp, storeroomMeasured, storeroomChecked],
  initial: (storeroomId): Storeroom => ({ storeroomId, setUpAt: null, readings: [], checked: {}, unguarded: {} }),
  on: {
    'storeroom.set-up': (room, { occurredAt }) => {
      room.setUpAt ??= occurredAt
    },
    'storeroom.measured': ({ readings }, { data: { temperature, humidity }, occurredAt: since }) => {
      readings.push({ since, value: { temperature, humidity } })
    },
    'storeroom.checked': ({ checked, unguarded }, { data, occurredAt }) => {
      for (const danger of data.dangers) {
        checked[danger] = occurredAt
        if (!data.unguarded.includes(danger)) delete unguarded[danger]
      }
      for (const danger of data.unguarded) unguarded[danger] ??= occurredAt
    },
  },
})

export interface ArchiveHouse {
  /** The first archive was entered: from then on there is something to lay down rules for. */
  workingSince: Instant | null
  /** What is laid down, with its contents. */
  standards: { [S in ArchiveStandard]?: Instant }
}

/** 公司: what is laid down once for all archives. */
export const archiveHouse = defineState({
  name: 'archive-house',
  events: [archiveEntered, archiveStandardAdopted],
  initial: (): ArchiveHouse => ({ workingSince: null, standards: {} }),
  on: {
    'archive.entered': (house, { occurredAt }) => {
      house.workingSince ??= occurredAt
    },
    'archive-standard.adopted': ({ standards }, { data: { standard, content }, occurredAt }) => {
      if (content !== null) standards[standard] ??= occurredAt
    },
  },
})

export interface ArchiveShelf {
  departmentId: string
  establishedAt: Instant | null
  /** 清理: when the archives were last gone through. */
  siftedAt: Instant | null
}

/** 一项档案制度. */
export const archiveStandard = defineState({
  name: 'archive-standard',
  per: 'archive-standard',
  events: [archiveStandardAdopted],
  initial: () => ({ adoptedAt: null as Instant | null }),
  on: {
    'archive-standard.adopted': (one, { data: { content }, occurredAt }) => {
      if (content !== null) one.adoptedAt ??= occurredAt
    },
  },
})

/** 部门档案: all archives of one department. */
export const archiveShelf = defineState({
  name: 'archive-shelf',
  per: 'department',
  events: [archiveEstablished, archivesSifted],
  initial: (departmentId): ArchiveShelf => ({ departmentId, establishedAt: null, siftedAt: null }),
  on: {
    'archive.established': (shelf, { data: { departmentId }, occurredAt }) => {
      if (departmentId === shelf.departmentId) shelf.establishedAt ??= occurredAt
    },
    'archives.sifted': (shelf, { data: { departmentId }, occurredAt }) => {
      if (departmentId === shelf.departmentId) shelf.siftedAt = occurredAt
    },
  },
})

export interface WorkingRecordFile {
  recordId: string
  departmentId: string | null
  kind: WorkingRecord | null
  responsible: string | null
  madeAt: Instant | null
  completedAt: Instant | null
  lodged: { at: Instant; office: string } | null
}

/** 工作记录. */
export const workingRecord = defineState({
  name: 'working-record',
  per: 'working-record',
  events: [workingRecordMade, workingRecordCompleted, workingRecordLodged],
  initial: (recordId): WorkingRecordFile => ({
    recordId,
    departmentId: null,
    kind: null,
    responsible: null,
    madeAt: null,
    completedAt: null,
    lodged: null,
  }),
  on: {
    'working-record.made': (file, { data: { departmentId, kind, responsible }, occurredAt: madeAt }) =>
      set(file, { departmentId, kind, responsible, madeAt }),
    'working-record.completed': (file, { occurredAt }) => {
      file.completedAt ??= occurredAt
    },
    'working-record.lodged': (file, { data: { office }, occurredAt: at }) => set(file, { lodged: { at, office } }),
  },
})

export interface RecordDesk {
  departmentId: string
  /** Not lodged yet; `meetingAt`: the first daily meeting after it was made. */
  open: Record<string, { recordId: string; kind: WorkingRecord; madeAt: Instant; meetingAt: Instant | null }>
}

/** 每日例会后提交: what of a department's records waits to be lodged. */
export const recordDesk = defineState({
  name: 'record-desk',
  per: 'department',
  events: [workingRecordMade, workingRecordLodged, dailyMeetingHeld],
  initial: (departmentId): RecordDesk => ({ departmentId, open: {} }),
  on: {
    'working-record.made': ({ open }, { data: { recordId, kind }, occurredAt: madeAt }) => {
      open[recordId] = { recordId, kind, madeAt, meetingAt: null }
    },
    'working-record.lodged': ({ open }, { data: { recordId } }) => {
      if (own(open, recordId)) delete open[recordId]
    },
    'daily-meeting.held': ({ open }, { occurredAt }) => {
      for (const record of Object.values(open)) record.meetingAt ??= occurredAt
    },
  },
})
