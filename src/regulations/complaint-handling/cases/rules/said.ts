/**
 * What the documents say of each step, read off them a second time: whose it is, and what comes before it, each with
 * its clause. The editions have to say the same.
 */
import type { EditionId } from './showing.ts'

/** The clause of who does it, and that of what comes before it. */
type Clauses = readonly [whose: string, after: string]

type Said = {
  readonly whose: readonly string[] | Readonly<Record<EditionId, readonly string[]>>
  readonly after?: readonly string[]
} & { readonly [Id in EditionId]?: string | Clauses }

const sales = ['sales', 'sales-manager']
const office = ['general-manager-office']
const quality = ['quality-management']

export const SAID = {
  'form-filed': { whose: sales, D02: '9.1.3', D03: '9.1.3', D14: '9.1.1' },
  accepted: {
    whose: office,
    after: ['form-filed'],
    D02: ['7.3.1.1', '9.1.4'],
    D03: ['7.3.1.1', '9.1.4'],
    D14: ['7.3.1', '9.1.2'],
  },
  'inspected-jointly': { whose: sales, D02: '9.2.1' },
  'inspection-reported': { whose: [], after: ['inspected-jointly'], D02: '9.2.3' },
  investigated: {
    whose: quality,
    after: ['accepted'],
    D02: ['7.2.1', '9.4.2'],
    D03: ['7.2.1', '9.3.3'],
    D14: ['7.2.1', '9.3.2'],
  },
  'investigation-reported': { whose: [], after: ['investigated'], D02: '9.3', D03: '9.2', D14: '9.2' },
  'countermeasure-drafted': {
    whose: ['manufacturing'],
    after: ['investigated'],
    D02: ['7.4.1', '9.4.3'],
    D03: ['7.4.1', '9.3.4'],
    D14: ['7.4.1', '9.3.3'],
  },
  'opinion-given:manager-office': {
    whose: ['manager-office', 'manager'],
    after: ['countermeasure-drafted'],
    D02: '9.4.3',
    D03: '9.3.5',
    D14: '9.3.4',
  },
  'opinion-given:research': {
    whose: ['research'],
    after: ['investigated'],
    D02: '9.4.4',
    D03: '9.3.6',
    D14: '9.3.5',
  },
  'opinion-given:sales': { whose: sales, after: ['handling-drafted'], D02: '9.4.5', D03: '9.3.7', D14: '9.3.6' },
  'third-party-joined': {
    whose: { D02: ['general-manager'], D03: office, D14: office },
    after: ['accepted'],
    D02: '9.13',
    D03: '9.12',
    D14: '9.12',
  },
  'handling-drafted': {
    whose: office,
    after: ['countermeasure-drafted', 'opinion-given:manager-office'],
    D02: ['7.3.4', '9.4.5'],
    D03: ['7.3.3', '9.3.7'],
    D14: ['7.3.3', '9.3.6'],
  },
  negotiated: {
    whose: sales,
    after: ['handling-drafted'],
    D02: ['9.5.1', '9.4.5'],
    D03: ['9.4.1', '9.3.7'],
    D14: ['9.4.1', '9.3.6'],
  },
  consolidated: {
    whose: office,
    after: ['negotiated'],
    D02: ['9.6.1', '9.5.3'],
    D03: ['9.5.1', '9.4.3'],
    D14: ['9.5.1', '9.4.2'],
  },
  approved: {
    whose: [],
    after: ['consolidated'],
    D02: ['9.6.2', '9.4.6'],
    D03: ['9.5.2', '9.3.8'],
    D14: ['9.5.2', '9.3.7'],
  },
  'responsibility-fixed:proposed': { whose: quality, after: ['accepted'], D02: '7.2.1', D03: '7.2.1', D14: '7.2.1' },
  'responsibility-fixed:decided': {
    whose: office,
    after: ['investigated'],
    D02: '11.2.1',
    D03: '12.2.1',
    D14: '12.2.t.1',
  },
  'responsibility-fixed:confirmed': {
    whose: office,
    after: ['investigated'],
    D02: '9.10.3',
    D03: '9.9.3',
    D14: '9.9.2',
  },
  'closed:settled': {
    whose: office,
    after: ['approved'],
    D02: ['7.3.1.2', '9.4.6'],
    D03: ['7.3.1.2', '9.3.8'],
    D14: ['7.3.1', '9.3.7'],
  },
  'closed:unfounded': {
    whose: office,
    after: ['investigated'],
    D02: ['7.3.1.2', '9.4.2'],
    D03: ['7.3.1.2', '4'],
    D14: ['7.3.1', '9.3.2'],
  },
  'closed:withdrawn': { whose: office, D02: '7.3.1.2', D03: '7.3.1.2', D14: '7.3.1' },
  'copies-distributed': { whose: office, D02: '9.8.1', D03: '9.7.1', D14: '9.7' },
  'customer-told:result': { whose: sales, D02: '9.11.2', D03: '9.10.2', D14: '9.10.2' },
  'penalty-proposed': { whose: office, D02: '9.7.4', D03: '9.6.5', D14: '9.6.4' },
  'penalty-notice-issued': { whose: office, D02: '11.2.2', D03: '12.2.2', D14: '12.2.t.2' },
  'penalty-approved': {
    whose: ['general-manager'],
    after: ['penalty-notice-issued'],
    D02: '11.2.3',
    D03: '12.2.3',
    D14: '12.2.t.2',
  },
  'sanction-published': {
    whose: ['general-manager-office', 'personnel'],
    D02: '11.1.2',
    D03: '12.1.2',
    D14: '12.1.t.2',
  },
  'improvement-planned': { whose: office, after: ['investigated'], D02: '7.3.5', D03: '7.3.4', D14: '7.3.4' },
  'improvement-verified': {
    whose: office,
    after: ['improvement-carried-out'],
    D02: '7.3.5',
    D03: '7.3.4',
    D14: '7.3.4',
  },
  'receivable-deducted': {
    whose: { D02: ['finance'], D03: ['accounting'], D14: ['accounting'] },
    D02: '12.2.3',
    D03: '13.2.3',
    D14: '13.2.3',
  },
  'notice-sent': { whose: office, D02: '13.1', D03: '14.1' },
} as const satisfies Readonly<Record<string, Said>>

export type StepName = keyof typeof SAID

export interface SaidOfStep {
  readonly whose: readonly string[]
  readonly whoseClause: string
  readonly after: readonly string[]
  readonly afterClause: string
}

/** What an edition says of a step; undefined where it does not speak of it. */
export function saidOf(name: StepName, id: EditionId): SaidOfStep | undefined {
  const said: Said = SAID[name]
  const clauses = said[id]
  if (clauses === undefined) return undefined
  const [whose, after] = typeof clauses === 'string' ? [clauses, clauses] : clauses
  return {
    whose: 'D02' in said.whose ? said.whose[id] : said.whose,
    whoseClause: `${id}-${whose}`,
    after: said.after ?? [],
    afterClause: `${id}-${after}`,
  }
}
