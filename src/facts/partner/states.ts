/** What the facts about a partner add up to: its file, and the files of all of them side by side. */
import type { DeepReadonly, Fact } from '../../core/event.ts'
import { defineState } from '../../core/fold.ts'
import type { Instant, LocalDate } from '../../core/ports.ts'
import { dutyAnswered } from '../breach/events.ts'
import { foldInto, onEach } from '../fold-into.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import * as events from './events.ts'
import type { ArchiveContent, Aspect, Ground, ItemState, ProjectOutcome, Sheet, Standing } from './words.ts'

export interface FoundOfPartner {
  state: ItemState
  at: Instant
}

export interface GradeRequest {
  requestId: string
  at: Instant
  to: events.PartnerClass
  ground: Ground
  projectId: string | null
  /** The departments that agree to it, in order. */
  agreed: string[]
  /** Graded by it, or turned down by one of them. */
  decidedAt: Instant | null
}

export interface Project {
  projectId: string
  plannedAt: Instant
  outcome: ProjectOutcome | null
}

export interface Material {
  at: Instant
  genuine: boolean
  validUntil: LocalDate | null
}

export interface Assessed {
  at: Instant
  aspect: Aspect
  standing: Standing
}

/** What a unit has seen on a visit, until it is passed on and the partner's data are up to date. */
export interface News {
  at: Instant
  unitId: string
  passedOn: boolean
  updated: boolean
}

const newPartner = (partnerId: string) => ({
  partnerId,
  unitId: null as string | null,
  takenOnAt: null as Instant | null,
  customerId: null as string | null,
  remote: false,
  /** Its set of forms. */
  formId: null as string | null,
  formAt: null as Instant | null,
  sheets: [] as Sheet[],
  /** What the form says of an item, and what was seen of it on the spot. */
  stated: {} as Record<string, FoundOfPartner>,
  seen: {} as Record<string, FoundOfPartner>,
  inspectedAt: null as Instant | null,
  handedOverAt: null as Instant | null,
  screening: null as { at: Instant; fit: boolean } | null,
  reviewedAt: null as Instant | null,
  turnedDownAt: null as Instant | null,
  admittedAt: null as Instant | null,
  filedAt: null as Instant | null,
  place: null as string | null,
  grades: [] as { at: Instant; to: events.PartnerClass }[],
  requests: {} as Record<string, GradeRequest>,
  projects: {} as Record<string, Project>,
  /** Visits by the unit, alone or with others; and by senior management. */
  visits: [] as Instant[],
  seniorVisits: [] as Instant[],
  news: [] as News[],
  /** 个人档案: what it says anything of, since when it is there, since when news of a visit wait for it, its copies. */
  archive: [] as ArchiveContent[],
  archivedAt: null as Instant | null,
  archiveBehindSince: null as Instant | null,
  copies: [] as Instant[],
  materials: {} as Record<string, Material>,
  /** By when, then by aspect and standing. */
  assessments: [] as Assessed[],
  /** 说明: which missed periods somebody has answered for. */
  answers: [] as { obligation: string; due: Instant; andBefore: boolean }[],
})

export interface PartnerFile extends ReturnType<typeof newPartner> {}
type File = DeepReadonly<PartnerFile>

/** Of one moment, what reads further down the alphabet stands: it does not matter which was told first. */
function note<One extends { readonly at: Instant }>(known: Record<string, One>, key: string, one: One): void {
  const before = own(known, key)
  if (!before || before.at < one.at || textOf(before) < textOf(one)) known[key] = one
}

const textOf = (one: object) => JSON.stringify(Object.values(one).slice().sort())

interface Joined {
  readonly unitId: string
  readonly joint: { readonly with: readonly string[] } | null
}

/** Whoever brought them together: the unit in charge was there. */
function isByUnit({ unitId }: PartnerFile, { unitId: by, joint }: Joined): boolean {
  return unitId !== null && (by === unitId || joint?.with.includes(unitId) === true)
}

export const partner = defineState({
  name: 'partner',
  per: 'partner',
  events: [...events.partnerEvents, dutyAnswered],
  initial: newPartner,
  on: {
    'partner.taken-on': (file, { data: { unitId, remote, customerId }, occurredAt }) =>
      set(file, { unitId, remote, customerId, takenOnAt: file.takenOnAt ?? occurredAt }),
    'partner.form-filled': (file, { data: { formId, sheets, items }, occurredAt: at }) => {
      const isFirst = file.formId === null || (file.formAt === at && formId < file.formId)
      set(file, { formId: isFirst ? formId : file.formId, formAt: file.formAt ?? at })
      file.sheets = [...new Set([...file.sheets, ...sheets])].sort()
      for (const { item, state } of items) note(file.stated, item, { state, at })
    },
    'partner.inspected': (file, { data, occurredAt: at }) => {
      if (!isByUnit(file, data)) return
      file.inspectedAt ??= at
      for (const { item, state } of data.items) note(file.seen, item, { state, at })
    },
    'partner.form-handed-over': (file, { occurredAt }) =>
      set(file, { handedOverAt: occurredAt, screening: null, reviewedAt: null, turnedDownAt: null }),
    'partner.screened': (file, { data: { fit }, occurredAt: at }) => set(file, { screening: { at, fit } }),
    'partner.form-reviewed': (file, { data: { passed }, occurredAt }) =>
      set(file, { reviewedAt: passed ? occurredAt : null }),
    'partner.turned-down': (file, { occurredAt }) => set(file, { turnedDownAt: occurredAt }),
    'partner.admitted': (file, { occurredAt }) => set(file, { admittedAt: occurredAt }),
    'partner.form-filed': (file, { data: { place }, occurredAt }) => set(file, { filedAt: occurredAt, place }),
    'partner.grade-requested': ({ requests }, { data: { requestId, to, ground, projectId }, occurredAt: at }) => {
      requests[requestId] = { requestId, at, to, ground, projectId, agreed: [], decidedAt: null }
    },
    'partner.grade-answered': ({ requests }, { data: { requestId, department, agrees }, occurredAt }) => {
      const request = own(requests, requestId)
      if (!request) return
      request.agreed = [...request.agreed.filter(one => one !== department), ...(agrees ? [department] : [])].sort()
      if (!agrees) request.decidedAt = occurredAt
    },
    'partner.graded': ({ grades, requests }, { data: { to, requestId }, occurredAt: at }) => {
      grades.push({ at, to })
      const request = requestId === null ? undefined : own(requests, requestId)
      if (request) request.decidedAt = at
    },
    'partner.project-planned': ({ projects }, { data: { projectId }, occurredAt: plannedAt }) => {
      projects[projectId] = { projectId, plannedAt, outcome: null }
    },
    'partner.project-decided': ({ projects }, { data: { projectId, outcome } }) => {
      const project = own(projects, projectId)
      if (project) project.outcome = outcome
    },
    'partner.visited': (file, { data, occurredAt }) => {
      if (isByUnit(file, data)) file.visits.push(occurredAt)
      if (data.bySeniorManagement) file.seniorVisits.push(occurredAt)
      file.news.push({ at: occurredAt, unitId: data.unitId, passedOn: false, updated: data.informationUpdated })
      file.news.sort((a, b) => (newsInOrder(a) < newsInOrder(b) ? -1 : 1))
    },
    'partner.visit-passed-on': (file, { data: { unitId, informationUpdated }, occurredAt }) => {
      for (const one of file.news) {
        if (one.unitId === unitId) set(one, { passedOn: true, updated: one.updated || informationUpdated })
      }
      file.news = file.news.filter(({ passedOn, updated }) => !(passedOn && updated))
      file.archiveBehindSince ??= occurredAt
    },
    'partner.archive-updated': (file, { data: { contents }, occurredAt }) => {
      const archive = [...new Set([...file.archive, ...contents])].sort()
      set(file, { archive, archivedAt: file.archivedAt ?? occurredAt, archiveBehindSince: null })
    },
    'partner.archive-copied': ({ copies }, { occurredAt }) => {
      copies.push(occurredAt)
    },
    'partner.material-provided': ({ materials }, { data: { material, genuine, validUntil }, occurredAt: at }) =>
      note(materials, material, { at, genuine, validUntil }),
    'partner.assessed': ({ assessments }, { data: { aspect, standing }, occurredAt: at }) => {
      assessments.push({ at, aspect, standing })
      assessments.sort((a, b) => (textInOrder(a) < textInOrder(b) ? -1 : 1))
    },
    'duty.answered': ({ answers }, { data: { obligation, due, andBefore } }) => {
      answers.push({ obligation, due, andBefore })
    },
  },
})

const newsInOrder = ({ at, unitId, updated }: News) => `${at} ${unitId} ${updated}`

const textInOrder = ({ at, aspect, standing }: Assessed) => `${at} ${aspect} ${standing}`

/** 现有级别; null: not graded yet. */
export const gradeOf = ({ grades }: Pick<File, 'grades'>) => grades.at(-1)?.to ?? null

/** What an item counts as: what was seen goes before what was written. 模糊 is told as such; whether it counts, a regulation says. */
export function stateOf({ stated, seen }: Pick<File, 'stated' | 'seen'>, item: string): ItemState | null {
  return (own(seen, item) ?? own(stated, item))?.state ?? null
}

/** 真实且有效: on a day. */
export function isInForce({ genuine, validUntil }: DeepReadonly<Material>, on: LocalDate): boolean {
  return genuine && (validUntil === null || validUntil >= on)
}

export interface PartnerRoster {
  files: Record<string, PartnerFile>
}

/** 合作伙伴名册: views fold it, and the one decision that compares all partners. */
export const partnerRoster = defineState({
  name: 'partner-roster',
  events: events.partnerEvents,
  initial: (): PartnerRoster => ({ files: {} }),
  on: onEach(
    events.partnerEvents.map(({ type }) => type),
    ({ files }: PartnerRoster, event: Fact<string, { readonly partnerId: string }>) =>
      foldInto(files, partner, event.data.partnerId, event),
  ),
})
