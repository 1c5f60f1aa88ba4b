/** 走访与存档: by class, visits of the unit and of senior management, and copies of the archive; more visits before a planned project. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import type { PartnerClass } from '../../../facts/partner/events.ts'
import { type PartnerFile, partner } from '../../../facts/partner/states.ts'
import { missed } from '../../../kinds/missed.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { heldSince } from '../../../kinds/since-when.ts'
import type { CalendarUnit } from '../../../time/dates.ts'
import { partnerParameters as parameters } from '../parameters.ts'

type File = DeepReadonly<PartnerFile>

const visitParameters = pick(
  parameters,
  'partnerVisitEvery',
  'remotePartnerVisitEvery',
  'seniorVisitClasses',
  'seniorPartnerList',
  'seniorPartnerVisitEvery',
  'partnerCopyClasses',
  'partnerCopyEvery',
)
type Values = ValuesOf<typeof visitParameters>

interface Frequency {
  readonly id: string
  readonly clauses: readonly string[]
  readonly clause?: (file: File) => string
  readonly title: Text
  readonly missedTitle: Text
  readonly sentence: Text
  readonly missedSentence: Text
  readonly unitOf: (file: File, to: PartnerClass, values: Values) => CalendarUnit | null
  readonly done: (file: File) => readonly Instant[]
}

const FREQUENCIES: readonly Frequency[] = [
  {
    id: 'partner-visit',
    clauses: ['D01-4.2.4.1', 'D01-3.1.3', 'D01-4.2.3'],
    clause: ({ remote }) => (remote ? 'D01-4.2.3' : 'D01-4.2.4.1'),
    title: { zh: '走访合作伙伴', en: 'Visit to a partner' },
    missedTitle: { zh: '逾期未走访合作伙伴，待说明', en: 'A missed visit to a partner waits for an answer' },
    sentence: {
      zh: '单位 {unitInCharge:department} 每{unit:period}至少走访{to}类合作伙伴 {partner} 一次[，上次 {last}|，尚未走访]',
      en: 'unit {unitInCharge:department} visits partner {partner} of class {to} at least once a {unit:period}[, last time {last}|, never so far]',
    },
    missedSentence: {
      zh: '单位 {unitInCharge:department} 本期未走访{to}类合作伙伴 {partner}（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未走访]',
      en: 'unit {unitInCharge:department} missed a visit to partner {partner} of class {to} (once a {unit:period})[, last time before {last}|, never before]',
    },
    unitOf: ({ remote }, to, { partnerVisitEvery, remotePartnerVisitEvery }) =>
      remote ? remotePartnerVisitEvery : partnerVisitEvery[to],
    done: ({ visits }) => visits,
  },
  {
    id: 'senior-visit-to-partner',
    clauses: ['D01-4.2.4.3'],
    title: { zh: '公司高层走访合作伙伴', en: 'Visit to a partner by senior management' },
    missedTitle: { zh: '公司高层逾期未走访合作伙伴，待说明', en: 'A missed visit by senior management to a partner' },
    sentence: {
      zh: '公司高层每{unit:period}至少走访{to}类合作伙伴 {partner} 一次[，上次 {last}|，尚未走访]',
      en: 'senior management visits partner {partner} of class {to} at least once a {unit:period}[, last time {last}|, never so far]',
    },
    missedSentence: {
      zh: '公司高层本期未走访{to}类合作伙伴 {partner}（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未走访]',
      en: 'senior management missed a visit to partner {partner} of class {to} (once a {unit:period})[, last time before {last}|, never before]',
    },
    unitOf: ({ partnerId }, to, { seniorVisitClasses, seniorPartnerList, seniorPartnerVisitEvery }) =>
      seniorVisitClasses.includes(to) || seniorPartnerList.includes(partnerId) ? seniorPartnerVisitEvery : null,
    done: ({ seniorVisits }) => seniorVisits,
  },
  {
    id: 'partner-archive-copy',
    clauses: ['D01-4.3.1.2', 'D01-4.3.1.3'],
    title: { zh: '合作伙伴档案存档', en: "A copy of a partner's archive is put away" },
    missedTitle: { zh: '合作伙伴档案逾期未存档，待说明', en: "A copy of a partner's archive was missed" },
    sentence: {
      zh: '盛昌公司每{unit:period}至少将{to}类合作伙伴 {partner} 的档案存档一次[，上次 {last}|，尚未存档]',
      en: 'the admission office puts away a copy of the archive of partner {partner} of class {to} at least once a {unit:period}[, last time {last}|, never so far]',
    },
    missedSentence: {
      zh: '盛昌公司本期未将{to}类合作伙伴 {partner} 的档案存档（每{unit:period}至少一次）[，此前最近一次 {last}|，此前从未存档]',
      en: 'no copy of the archive of partner {partner} of class {to} was put away (once a {unit:period})[, last time before {last}|, never before]',
    },
    unitOf: (_, to, { partnerCopyClasses, partnerCopyEvery }) =>
      partnerCopyClasses.includes(to) ? partnerCopyEvery : null,
    done: ({ copies }) => copies,
  },
]

/** The class at a moment; before the first grading that of it. */
const classAt = ({ grades }: File, moment: Instant) => (grades.findLast(({ at }) => at <= moment) ?? grades[0]!).to

/** Since when it has been visited as often as now: a change between classes of one frequency starts nothing anew. */
function since({ unitOf }: Frequency, file: File, valuesAt: (at: Instant) => Values): Instant | undefined {
  const { grades } = file
  const latest = grades.at(-1)
  if (!latest) return undefined
  const asNow = (at: Instant) => unitOf(file, classAt(file, at), valuesAt(at)) === unitOf(file, latest.to, valuesAt(at))
  return heldSince(grades.map(({ at }) => at).reverse(), asNow)
}

const visitOwed = FREQUENCIES.map(frequency => {
  const { id, clauses, clause, title, sentence, unitOf, done } = frequency
  return recurrent({
    id,
    clauses,
    title,
    sentence,
    of: partner,
    parameters: visitParameters,
    firstCounts: parameters.partnerFirstPeriodCounts,
    from: (file, { parametersAt }) => since(frequency, file, parametersAt),
    last: file => done(file).at(-1),
    every: (file, { parametersAt }, moment) => unitOf(file, classAt(file, moment), parametersAt(moment)),
    ...(clause && { clause }),
    facts: file => ({ unitInCharge: file.unitId, to: file.grades.at(-1)!.to }),
  })
})

const visitMissed = FREQUENCIES.map(({ id, clauses, clause, missedTitle, missedSentence, unitOf, done }) => {
  const missedId = `${id}-missed`
  return missed({
    id: missedId,
    clauses,
    title: missedTitle,
    sentence: missedSentence,
    of: partner,
    parameters: visitParameters,
    firstCounts: parameters.partnerFirstPeriodCounts,
    spells: (file: File) => file.grades.map(({ at, to }) => ({ since: at, isThere: true, to, file })),
    done,
    every: ({ file, to }, values) => unitOf(file, to, values),
    isAnswered: ({ answers }, { to: end }) =>
      answers.some(({ obligation, due, andBefore }) => {
        return obligation === missedId && (due === end || (andBefore && due > end))
      }),
    ...(clause && { clause: ({ file }: { readonly file: File }) => clause(file) }),
    facts: (file, { to }) => ({ unitInCharge: file.unitId, to }),
  })
})

/** 近期有拟合作项目的…加强走访: while a project is planned, until it is decided. */
const projectVisit = recurrent({
  id: 'visit-before-project',
  clauses: ['D01-4.2.6'],
  title: { zh: '拟合作项目前加强走访', en: 'More visits before a planned project' },
  of: partner,
  firstCounts: parameters.partnerFirstPeriodCounts,
  each: ({ state }) => Object.values(state.projects),
  from: ({ plannedAt, outcome }) => (outcome === null ? plannedAt : null),
  last: (_, { state: { visits } }) => visits.at(-1),
  every: parameters.projectVisitEvery,
  facts: ({ projectId }, { state }) => ({ project: projectId, unitInCharge: state.unitId }),
  sentence: {
    zh: '因拟合作项目 {project}，单位 {unitInCharge:department} 每{unit:period}至少走访合作伙伴 {partner} 一次[，上次 {last}|，尚未走访]',
    en: 'for project {project}, unit {unitInCharge:department} visits partner {partner} at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

export const visitObligations = [...visitOwed, ...visitMissed, projectVisit] as const
