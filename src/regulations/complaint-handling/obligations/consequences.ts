/** What a case leaves to be done: copies, improvements, penalties. */

import type { Deadline } from '../../../core/obligation.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { fromInstant, toInstant } from '../../../time/instant.ts'
import { nextPeriod } from '../../../time/period-of.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { OFFICE } from '../editions/steps.ts'
import { caseObligation, dutyOf } from './case-obligation.ts'

/** 五联分存: each copy that has not gone where it belongs. */
export const copiesOwed = caseObligation({
  id: 'copies-owed',
  title: { zh: '结案处理表五联分送', en: 'Copies of the closed form go where they belong' },
  sentence: {
    zh: '客诉 {number} 结案处理表第 {copy} 联应送 {keeper}',
    en: 'copy {copy} of the closed form of case {number} goes to {keeper}',
  },
  duties: ({ file, edition }) => {
    const { closedAt, consequences, form } = file
    if (closedAt === null || form.acceptedAt === null) return []
    return edition.copies
      .filter(({ copy }) => !consequences.copies.includes(copy))
      .map(({ copy, keeper, clause }) => dutyOf(file, [OFFICE], closedAt, null, { clause, facts: { copy, keeper } }))
  },
})

/** 列案追踪: planned, carried out and verified; a measure without effect is open again. */
export const improvementOwed = caseObligation({
  id: 'improvement-owed',
  title: { zh: '改善追踪至确认效果', en: 'The improvement is tracked to its effect' },
  sentence: {
    zh: '客诉 {number} 改善方案 {improvement}：待{step}',
    en: 'improvement {improvement} of case {number} waits to be {step}',
  },
  duties: ({ file, clause }) => {
    const { consolidated } = file.settlement
    const improvements = Object.values(file.consequences.improvements)
    if (improvements.length === 0) {
      if (consolidated?.tracked !== true) return []
      const facts = { improvement: null, step: 'planned' }
      return [dutyOf(file, [OFFICE], consolidated.at, null, { clause, facts })]
    }
    return improvements
      .filter(({ verifiedAt }) => verifiedAt === null)
      .map(({ improvementId, departmentId, plannedAt, carriedOutAt, failures }) => {
        const roles = carriedOutAt === null ? [departmentId] : [OFFICE]
        const facts = { improvement: improvementId, failures, step: carriedOutAt === null ? 'carried-out' : 'verified' }
        return dutyOf(file, roles, carriedOutAt ?? plannedAt, null, { clause, facts })
      })
  },
})

const COPIES = ['own-file', 'accounting', 'penalised']

/** 奖罚通知单: issued, approved, and copied to three. */
export const penaltyNoticeOwed = caseObligation({
  id: 'penalty-notice-owed',
  title: { zh: '奖罚通知单开立、批准并分送', en: 'The penalty notice is issued, approved and handed out' },
  sentence: {
    zh: '客诉 {number} 处罚 {penalty}：待{step}（{missing}）',
    en: 'penalty {penalty} of case {number} waits to be {step} ({missing})',
  },
  duties: ({ file, edition, clause }) => {
    const [, copying = clause] = edition.clauses['penalty-notice-owed']!
    return Object.values(file.consequences.penalties).flatMap(one => {
      const { penaltyId, proposed, noticedAt, approvedAt, copiedTo } = one
      const missing = COPIES.filter(one => !copiedTo.includes(one))
      if (missing.length === 0) return []
      const step = noticedAt === null ? 'issued' : approvedAt === null ? 'approved' : 'copied'
      const roles = step === 'approved' ? (edition.steps['penalty-approved']?.roles ?? []) : [OFFICE]
      const facts = { penalty: penaltyId, step, missing }
      const by = step === 'copied' ? copying : clause
      return [dutyOf(file, roles, approvedAt ?? noticedAt ?? proposed.at, null, { clause: by, facts })]
    })
  },
})

/**
 * 行政处分: sent to personnel and published by the 10th of the month after the closing; one that is approved only
 * afterwards, by the next 10th.
 */
export const sanctionPublicationOwed = caseObligation({
  id: 'sanction-publication-owed',
  title: { zh: '行政处分送人事并公布', en: 'An approved sanction is published' },
  sentence: {
    zh: '客诉 {number} 的行政处分 {penalty} 应送人事单位并公布',
    en: 'sanction {penalty} of case {number} goes to personnel and is published',
  },
  duties: ({ file, edition, clause, calendar }) => {
    const { closedAt, consequences } = file
    if (closedAt === null) return []
    const ofClosing = dayOfNextMonth(calendar, closedAt, edition.reviewDay)
    return Object.values(consequences.penalties).flatMap(({ penaltyId, kind, approvedAt, publishedAt }) => {
      if (kind !== 'sanction' || approvedAt === null || publishedAt !== null) return []
      const since = approvedAt > closedAt ? approvedAt : closedAt
      const deadline = since < ofClosing.at ? ofClosing : dayOfNextMonth(calendar, since, edition.reviewDay)
      return [dutyOf(file, [OFFICE], since, deadline, { clause, facts: { penalty: penaltyId } })]
    })
  },
})

/** The end of a day of the month after the one that a moment is in: so many days after that month's last. */
export function dayOfNextMonth(calendar: Calendar, moment: Instant, day: number): Deadline {
  const { from } = nextPeriod(calendar, 'month', moment)
  return dueAfterDays(calendar, toInstant(fromInstant(from) - 1), day)
}
