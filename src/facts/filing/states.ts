/** What papers add up to: one paper, a department's shelf, and what has been reported about a customer. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerDelisted,
  customerIncidentRecorded,
  customerReviewed,
  customerTransferred,
} from '../customer/events/index.ts'
import { own } from '../own.ts'
import { set } from '../set.ts'
import { type PaperKind, paperAnswered, paperFiled } from './events.ts'

export const paper = defineState({
  name: 'paper',
  per: 'paper',
  events: [paperFiled, paperAnswered],
  initial: paperId => ({
    paperId,
    departmentId: null as string | null,
    kind: null as PaperKind | null,
    answered: false,
  }),
  on: {
    'paper.filed': (filed, { data }) => set(filed, { departmentId: data.departmentId, kind: data.kind }),
    'paper.answered': filed => set(filed, { answered: true }),
  },
})

export interface Shelf {
  departmentId: string
  /** The department's first customer was admitted: from then on it owes its papers. */
  workingSince: Instant | null
  /** What the papers of each kind say beside their titles: the names of the contents, and when such a one was filed last. */
  contents: { [K in PaperKind]?: { said: string[]; at: Instant }[] }
  /** Suggestions that nobody has answered. */
  unanswered: { paperId: string; title: string; at: Instant }[]
}

function workingFrom(papers: Shelf, at: Instant): void {
  if (papers.workingSince === null || at < papers.workingSince) papers.workingSince = at
}

const saidIn = (content: object) =>
  Object.entries(content)
    .flatMap(([name, value]) => (isNothing(value) ? [] : [name]))
    .sort()

const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)

function note({ contents }: Shelf, kind: PaperKind, said: string[], at: Instant): void {
  const others = (contents[kind] ?? []).filter(one => one.said.join() !== said.join())
  // Sorted, so that of one moment it does not matter what was told first.
  contents[kind] = [...others, { said, at }].sort((a, b) => (a.said.join() < b.said.join() ? -1 : 1))
}

/** 部门文书: a department's papers. */
export const shelf = defineState({
  name: 'shelf',
  per: 'department',
  events: [paperFiled, paperAnswered, customerAdmitted, customerTransferred],
  initial: (departmentId): Shelf => ({ departmentId, workingSince: null, contents: {}, unanswered: [] }),
  on: {
    'customer.admitted': (papers, { occurredAt }) => workingFrom(papers, occurredAt),
    'customer.transferred': (papers, { data, occurredAt }) => {
      if (data.departmentId === papers.departmentId) workingFrom(papers, occurredAt)
    },
    'paper.filed': (papers, { data, occurredAt }) => {
      const { paperId, title } = data
      note(papers, data.kind, saidIn(data.content), occurredAt)
      if (data.kind === 'suggestion') papers.unanswered.push({ paperId, title, at: occurredAt })
    },
    'paper.answered': (papers, { data }) =>
      set(papers, { unanswered: papers.unanswered.filter(({ paperId }) => paperId !== data.paperId) }),
  },
})

/** Something about a customer that has to be reported, and until when it has been. */
interface Reportable {
  departmentId: string
  at: Instant
}

export interface Reports {
  customerId: string
  /** By department: a review, an incident that may be a major one, a blacklist entry not reported yet. */
  reviews: Record<string, Reportable>
  incidents: (Reportable & { kind: string; loss: string | null })[]
  /** When incidents were reported: each report answers for one of them. */
  incidentReports: Reportable[]
  departmentListings: Record<string, Reportable>
  /** With the departments that have filed a report and notices of it: whose duty that is, a regulation says. */
  companyListing: {
    at: Instant
    /** The departments on whose books it was. */
    struck: string[]
    reportedBy: string[]
    notices: { departmentId: string; addressees: string[] }[]
  } | null
}

/** 报备: what about a customer still has to be reported, filed or published. */
export const reports = defineState({
  name: 'reports',
  per: 'customer',
  events: [customerReviewed, customerIncidentRecorded, customerBlacklisted, customerDelisted, paperFiled],
  initial: (customerId): Reports => ({
    customerId,
    reviews: {},
    incidents: [],
    incidentReports: [],
    departmentListings: {},
    companyListing: null,
  }),
  on: {
    'customer.reviewed': (open, { data, occurredAt }) => {
      if (!own(open.reviews, data.departmentId)) {
        open.reviews[data.departmentId] = { departmentId: data.departmentId, at: occurredAt }
      }
    },
    'customer.incident-recorded': (open, { data, occurredAt }) => {
      const { departmentId, kind, loss } = data
      open.incidents.push({ departmentId, at: occurredAt, kind, loss })
    },
    'customer.blacklisted': (open, { data, occurredAt }) => {
      const { departmentId } = data
      const struck = data.struck.map(one => one.departmentId)
      if (departmentId === null) open.companyListing = { at: occurredAt, struck, reportedBy: [], notices: [] }
      else open.departmentListings[departmentId] = { departmentId, at: occurredAt }
    },
    // Who is off the list again is not to be published as standing on it.
    'customer.delisted': (open, { data }) => {
      if (data.departmentId === null) open.companyListing = null
      else delete open.departmentListings[data.departmentId]
    },
    'paper.filed': (open, { data, occurredAt: at }) => {
      const { departmentId, kind } = data
      if (kind === 'review-result') delete open.reviews[departmentId]
      if (kind === 'incident-report') open.incidentReports.push({ departmentId, at })
      if (kind === 'blacklist-report') {
        delete open.departmentListings[departmentId]
        open.companyListing?.reportedBy.push(departmentId)
      }
      if (kind === 'blacklist-notice') {
        open.companyListing?.notices.push({ departmentId, addressees: [...(data.content.addressees ?? [])] })
      }
    },
  },
})
