/** Questions about archives that no regulation decides: the register of a department, one archive's life, a cabinet's row. */
import type { Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { archiveEvents } from './events/index.ts'
import { type CustomerArchive, cabinet, customerArchive } from './states/index.ts'

interface Register {
  departmentId: string
  files: Record<string, CustomerArchive>
}

const register = defineState<Register, typeof archiveEvents>({
  name: 'archive-register',
  per: 'department',
  events: archiveEvents,
  initial: departmentId => ({ departmentId, files: {} }),
  on: onEach(
    archiveEvents.map(({ type }) => type),
    ({ departmentId, files }: Register, event: Fact<string, { archiveId: string; departmentId: string }>) => {
      // A department that is only told of another's archive has not got it.
      if (event.data.departmentId === departmentId) foldInto(files, customerArchive, event.data.archiveId, event)
    },
  ),
})

/** How far an archive has come. */
export type ArchiveStage = 'entered' | 'reviewed' | 'established' | 'disposed'

const stageOf = ({
  disposedAt,
  establishedAt,
  passedAt,
}: Pick<CustomerArchive, 'disposedAt' | 'establishedAt' | 'passedAt'>) =>
  (disposedAt ? 'disposed' : establishedAt ? 'established' : passedAt ? 'reviewed' : 'entered') satisfies ArchiveStage

/** 档案登记簿: the archives of a department, by their ids; key: the department. */
export const archiveRegister = defineView({
  name: 'archive-register',
  question: {
    zh: '部门有哪些客户档案，各到哪一步？',
    en: 'Which archives has a department, and how far has each come?',
  },
  fold: register,
  answer: ({ state: { files } }) =>
    Object.keys(files)
      .sort()
      .filter(archiveId => files[archiveId]!.enteredAt !== null)
      .map(archiveId => {
        const file = files[archiveId]!
        const { customerId, category, number, responsible, custodian, stored, classed, updates } = file
        const { customerClass = null, customerType = null } = classed.at(-1) ?? {}
        return {
          archiveId,
          customerId,
          category,
          number,
          customerClass,
          customerType,
          stage: stageOf(file),
          responsible,
          custodian,
          electronic: stored.electronic?.place ?? null,
          paper: stored.paper?.place ?? null,
          updatedAt: updates.at(-1) ?? null,
        }
      }),
})

interface Life {
  steps: { what: string; at: Instant; by: string | null }[]
}

const life = defineState<Life, typeof archiveEvents>({
  name: 'archive-life',
  per: 'archive',
  events: archiveEvents,
  initial: () => ({ steps: [] }),
  on: onEach(
    archiveEvents.map(({ type }) => type),
    ({ steps }: Life, { type, occurredAt: at, actor }: Fact) => {
      steps.push({ what: type, at, by: actor?.id ?? null })
    },
  ),
})

/** 档案经历: what was done with one archive, when and by whom; key: the archive. */
export const archiveLife = defineView({
  name: 'archive-life',
  question: { zh: '一份档案经历了什么，由谁办理？', en: 'What has become of an archive, and by whom?' },
  fold: life,
  answer: ({ state }) => state.steps,
})

/** 柜内排列: what stands in a cabinet, from the front to the back; key: the cabinet. */
export const cabinetRow = defineView({
  name: 'cabinet-row',
  question: { zh: '档案柜里依次放着哪些档案？', en: 'Which archives stand in a cabinet, in which order?' },
  fold: cabinet,
  answer: ({ state }) => state.row,
})
