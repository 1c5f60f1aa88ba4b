/** What must be so of a loan: who consents, who hands it out, to whom no more, and as what it comes back. */
import { pick } from '../../../core/parameter.ts'
import { archiveLent, archiveReturned, loanConsented } from '../../../facts/archive-access/events.ts'
import { archiveUser, type Consent, loan } from '../../../facts/archive-access/states.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { archiveAccessParameters as parameters } from '../parameters.ts'
import { harmOf, latenessOf } from './due.ts'

/** The roles that have consented, each by another person: nobody consents twice, in whatever roles. */
export function consentedRoles(
  roles: readonly string[],
  consents: readonly Pick<Consent, 'personId' | 'role'>[],
  used: readonly string[] = [],
): readonly string[] {
  const [role, ...rest] = roles
  if (role === undefined) return []
  const persons = [...new Set(consents.filter(one => one.role === role).map(one => one.personId))].sort()
  const ways = persons
    .filter(one => !used.includes(one))
    .map(one => [role, ...consentedRoles(rest, consents, [...used, one])])
  return [...ways, consentedRoles(rest, consents, used)].reduce((best, way) => (way.length > best.length ? way : best))
}

/** 必须由销售经理组长和助理同意，否则一律不借: so the loan is on record, authorised, and no private favour. */
const loanConsentedByAll = mandatory({
  id: 'loan-consented',
  clauses: ['D06-7.10.A', 'D12-4.1', 'D12-4.3'],
  title: { zh: '借用须经各方同意', en: 'A loan has all consents' },
  on: [archiveLent],
  of: loan,
  sentence: {
    zh: '尚缺同意：{actual:role}；须有：{limit:role}',
    en: 'consent is missing of: {actual:role}; needed: {limit:role}',
  },
  needs: parameters.loanConsents,
  parameters: pick(parameters, 'loanConsents'),
  present: ({ data: { archiveId, personId }, before, parameters: { loanConsents } }) =>
    consentedRoles(
      loanConsents,
      before.consents.filter(one => one.archiveId === archiveId && one.borrowerId === personId),
    ),
})

const consentByEntitled = authorized({
  id: 'consent-by-entitled',
  clauses: ['D06-7.10.A'],
  title: { zh: '同意借用者须为规定岗位', en: 'Who consents to a loan is one of those who have to' },
  on: [loanConsented],
  of: 'loan',
  sentence: {
    zh: '同意人岗位：{actual:role}；应属：{limit:role}',
    en: 'consent of: {actual:role}; entitled: {limit:role}',
  },
  who: 'role',
  by: ({ data }) => data.by,
  among: parameters.loanConsents,
})

/** 凭私人关系: the borrower's own consent is none. */
const consentOfAnother = separationOfDuty({
  id: 'consent-of-another',
  clauses: ['D12-4.3'],
  title: { zh: '不得自行同意借用', en: 'Nobody consents to his own loan' },
  on: [loanConsented],
  of: 'loan',
  stated: true,
  by: ({ data }) => data.by.personId,
  from: ({ data }) => [data.personId],
})

/** 档案借阅制度: archives go out and come back through the hands of their keeper. */
const lentByKeeper = authorized({
  id: 'lent-by-keeper',
  clauses: ['D12-4.1'],
  title: { zh: '借出与归还由档案管理人办理', en: 'Archives are lent and taken back by their keeper' },
  on: [archiveLent, archiveReturned],
  of: 'loan',
  who: 'role',
  among: parameters.archiveKeepers,
})

/** 不得据为己有: the keeper lends nothing to himself. */
const lentToAnother = separationOfDuty({
  id: 'lent-to-another',
  clauses: ['D12-5', 'D12-4.3'],
  title: { zh: '档案管理人不得自借自还', en: 'A keeper lends nothing to himself' },
  on: [archiveLent, archiveReturned],
  of: 'loan',
  from: ({ data }) => [data.personId],
})

/** 以后不再借给该借用人: once late, once lost or damaged, no more. */
const noLoanAfterLapse = scopedRule({
  id: 'no-loan-after-lapse',
  clauses: ['D06-7.10.B.2', 'D06-7.10.C'],
  title: { zh: '逾期或丢损者不再借给', en: 'Who was late, or lost or damaged something, gets no more loans' },
  on: [archiveLent],
  of: archiveUser,
  parameters: pick(parameters, 'loanDays'),
  sentence: {
    zh: '[借用 {loan} {actual:lapse}|此前借用均已如期完好归还]',
    en: '[loan {loan}: {actual:lapse}|whatever he borrowed came back in time and whole]',
  },
  holds: ({ event, before, parametersAt, calendar }) => {
    for (const one of before.borrowings) {
      const late = latenessOf(one, parametersAt(one.lentAt).loanDays, calendar, event.occurredAt)
      const actual = harmOf(one) ?? late?.lapse ?? null
      if (actual === null) continue
      const clause = harmOf(one) === null ? 'D06-7.10.B.2' : 'D06-7.10.C'
      return { holds: false, actual, limit: null, clause, facts: { loan: one.loanId } }
    }
    return { holds: true, actual: null, limit: null, facts: { loan: null } }
  },
})

/** 确保档案的完整性: what came back otherwise is told; it has come back. */
const returnedComplete = oneOf({
  id: 'returned-complete',
  clauses: ['A04-5.2.2.3', 'A00-5.1.3.1', 'A04-1.3.3'],
  title: { zh: '归还的档案须完整', en: 'What comes back is complete' },
  observes: [archiveReturned],
  of: 'loan',
  sentence: {
    zh: '归还时：{actual:condition}；应为：{limit:condition}',
    en: 'it came back {actual:condition}, and should be {limit:condition}',
  },
  value: ({ data }) => data.condition,
  among: 'complete',
})

export const lendingRules = [
  loanConsentedByAll,
  consentByEntitled,
  consentOfAnother,
  lentByKeeper,
  lentToAnother,
  noLoanAfterLapse,
  returnedComplete,
] as const
