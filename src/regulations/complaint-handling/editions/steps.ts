/** Who does which step after which: what the three editions have in common, in words that each fills with its clauses. */
import type { Edition, Step } from './edition.ts'

export const OFFICE = 'general-manager-office'
export const QUALITY = 'quality-management'
export const MANUFACTURING = 'manufacturing'
const RESEARCH = 'research'
export const SALES = 'sales'
const SALES_MANAGER = 'sales-manager'
export const GENERAL_MANAGER = 'general-manager'
export const ACCOUNTING = 'accounting'

/** 制造部品保室: goes to a joint inspection instead of quality management, by the same sentence. */
const QUALITY_ASSURANCE = 'quality-assurance'

/** Who owes what the case itself gives to nobody. */
const OWED_BY: Readonly<Record<string, string[]>> = {
  'case-closed-in-time': [OFFICE],
  'investigation-report-due': [QUALITY],
  'consolidated-opinion-due': [OFFICE],
  'late-case-urged': [OFFICE],
  'late-closing-inquired': [OFFICE],
  'joint-inspection-owed': [SALES],
  'report-instruction-owed': [GENERAL_MANAGER],
  'result-told': [SALES],
  'new-form-owed': [SALES],
  'superior-consulted': [SALES],
  'receivable-due': [SALES],
  'material-reported-up': [OFFICE],
  'opinion-tracked': [OFFICE],
  'objection-answered': [OFFICE],
  'copies-owed': [OFFICE],
  'improvement-owed': [OFFICE],
  'countermeasure-checked': [MANUFACTURING],
  'deduction-owed': [ACCOUNTING],
  'personal-penalty-drafted': [OFFICE],
  'penalty-notice-owed': [OFFICE],
  'sanction-publication-owed': [OFFICE],
  'closings-summarised': [OFFICE],
  'sanctions-reviewed': [OFFICE],
}

/** The step, the roles, the steps before it. */
const STEPS: Readonly<Record<string, readonly [roles: readonly string[], after: readonly string[]]>> = {
  'form-filed': [[SALES, SALES_MANAGER], []],
  accepted: [[OFFICE], ['form-filed']],
  'noted:check': [[OFFICE, QUALITY, MANUFACTURING], []],
  'inspected-jointly': [[SALES, SALES_MANAGER], []],
  'inspection-reported': [[], ['inspected-jointly']],
  investigated: [[QUALITY], ['accepted']],
  'investigation-reported': [[], ['investigated']],
  'countermeasure-drafted': [[MANUFACTURING], ['investigated']],
  'opinion-given:manager-office': [['manager-office', 'manager'], ['countermeasure-drafted']],
  'opinion-given:research': [[RESEARCH], ['investigated']],
  'opinion-given:sales': [[SALES, SALES_MANAGER], ['countermeasure-drafted']],
  'third-party-joined': [[OFFICE], ['accepted']],
  'instructed:investigation-report': [[GENERAL_MANAGER], ['investigation-reported']],
  'instructed:joint-inspection': [[GENERAL_MANAGER], []],
  'handling-drafted': [[OFFICE], ['countermeasure-drafted', 'opinion-given:manager-office']],
  negotiated: [[SALES, SALES_MANAGER], ['handling-drafted']],
  consolidated: [[OFFICE], ['negotiated']],
  approved: [[], ['consolidated']],
  'responsibility-fixed:proposed': [[QUALITY], ['accepted']],
  'responsibility-fixed:decided': [[OFFICE], ['investigated']],
  'responsibility-fixed:confirmed': [[OFFICE], ['investigated']],
  'closed:settled': [[OFFICE], ['approved']],
  'closed:unfounded': [[OFFICE], ['investigated']],
  'closed:withdrawn': [[OFFICE], []],
  'copies-distributed': [[OFFICE], []],
  'customer-told:result': [[SALES, SALES_MANAGER], ['approved']],
  'penalty-proposed': [[OFFICE], []],
  'penalty-notice-issued': [[OFFICE], ['responsibility-fixed:decided']],
  'penalty-approved': [[GENERAL_MANAGER], ['penalty-notice-issued']],
  'sanction-published': [[OFFICE, 'personnel'], []],
  'improvement-planned': [[OFFICE], ['investigated']],
  'improvement-verified': [[OFFICE, QUALITY], ['improvement-carried-out']],
  'receivable-deducted': [[ACCOUNTING], []],
  // A form that is not filed or not accepted may be late, too.
  'notice-sent': [[OFFICE], []],
}

/** What a case waits for, in this order. The opinion of research is waited for where the case is special. */
const FLOW = [
  'form-filed',
  'accepted',
  'investigated',
  'countermeasure-drafted',
  'opinion-given:manager-office',
  'opinion-given:research',
  'handling-drafted',
  'negotiated',
  'consolidated',
  'approved',
  'customer-told:result',
  'closed:settled',
]

/** In what all three are the same. */
export const COMMON = {
  reviewDay: 10,
  salesRoles: [SALES, SALES_MANAGER],
  inspection: { by: [SALES, QUALITY, MANUFACTURING], quality: [QUALITY, QUALITY_ASSURANCE] },
  reviewers: [MANUFACTURING, QUALITY, RESEARCH],
  flow: FLOW,
  owedBy: OWED_BY,
}

/** 五联: the copies from the first on, by who keeps each. */
export function copiesFor(keepers: readonly string[], clauseOf: (copy: number) => string): Edition['copies'] {
  return keepers.map((keeper, index) => ({ copy: index + 1, keeper, clause: clauseOf(index + 1) }))
}

/** Clauses of the steps: one anchor for both who and after what, or one each. */
export type StepClauses = Readonly<Record<string, string | readonly [role: string, order: string]>>

/**
 * The steps that an edition has a clause for. Those without one are nobody's in particular.
 *
 * @param changed where an edition gives a step to other roles
 */
export function stepsOf(
  clauses: StepClauses,
  changed: Readonly<Record<string, readonly string[]>> = {},
): Record<string, Step> {
  return Object.fromEntries(
    Object.entries(clauses).map(([name, clause]) => {
      const [roles, after] = STEPS[name]!
      const [roleClause, orderClause] = typeof clause === 'string' ? [clause, clause] : clause
      return [name, { roles: [...(changed[name] ?? roles)], roleClause, after: [...after], orderClause }]
    }),
  )
}
