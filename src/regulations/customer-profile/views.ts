/** How complete and how right the files are, and how a customer stands. */
import type { DeepReadonly } from '../../core/event.ts'
import { shareOf } from '../../core/exact.ts'
import { pick } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { filesOfDepartment, profile, standingOf } from '../../facts/profile/states/index.ts'
import { allFiles, type FileRow, filesOf } from '../../facts/profile/views/files.ts'
import { localDate } from '../../time/local-date.ts'
import { dueAfterMonths } from '../../time/working-days.ts'
import { profileParameters } from './parameters/index.ts'
import { requiredOf } from './parameters/required.ts'

/** 客户信息完整性: of the fields that files must have, the share that is filled; key: a department, or '' (all). */
export const fileCompleteness = defineView({
  name: 'file-completeness',
  question: {
    zh: '客户档案的完整率是多少，哪些档案有缺项？',
    en: 'How complete are the files, and which lack something?',
  },
  parameters: pick(profileParameters, 'requiredFields', 'completenessTarget'),
  fold: allFiles,
  answer: ({ key, state, parameters: { requiredFields, completenessTarget: target } }) => {
    const rows = filesOf<DeepReadonly<FileRow>>(state as never, key)
    let [required, filled, complete] = [0, 0, 0]
    const lacking: { customerId: string; missing: number }[] = []
    for (const row of rows) {
      const fields = requiredOf(row, requiredFields)
      const there = fields.filter(field => row.filled.includes(field)).length
      required += fields.length
      filled += there
      if (there === fields.length) complete += 1
      else lacking.push({ customerId: row.customerId, missing: fields.length - there })
    }
    const worst = lacking.sort((a, b) => b.missing - a.missing || (a.customerId < b.customerId ? -1 : 1))
    return {
      files: rows.length,
      complete,
      required,
      filled,
      ...rated(filled, required, target),
      worst: worst.slice(0, MOST),
    }
  },
})

/** How many of the files that lack most are named. */
const MOST = 100

/** Exactly: a share is not rounded before it is compared. */
function rated(part: number, whole: number, target: string | null) {
  const met = target === null || whole === 0 ? null : part * 10_000 * 100 >= Math.round(Number(target) * 10_000) * whole
  return { rate: whole === 0 ? null : shareOf(part, whole), target, met }
}

/** 档案管理准确性: year by year, of the fields that were checked, the share that was right; key: the department. */
export const fileAccuracy = defineView({
  name: 'file-accuracy',
  question: { zh: '部门客户档案的准确率逐年是多少？', en: "How right are a department's files, year by year?" },
  parameters: pick(profileParameters, 'accuracyTarget'),
  fold: filesOfDepartment,
  answer: ({ state: { checks }, calendar, parameters: { accuracyTarget } }) => {
    const yearOf = ({ at }: { readonly at: Instant }) => localDate(calendar, at).slice(0, 4)
    return [...new Set(checks.map(yearOf))].sort().map(year => {
      const made = checks.filter(one => yearOf(one) === year)
      const checked = made.reduce((sum, one) => sum + one.checked, 0)
      const wrong = made.reduce((sum, one) => sum + one.wrong, 0)
      return { year, checks: made.length, checked, wrong, ...rated(checked - wrong, checked, accuracyTarget) }
    })
  },
})

/** 客户状态: potential, not cooperating yet, cooperating, asleep, or lost, and since when; key: the customer. */
export const customerStanding = defineView({
  name: 'customer-standing',
  question: {
    zh: '这个客户是潜在、未合作、已合作还是流失客户？',
    en: 'Is this customer potential, cooperating, or lost?',
  },
  parameters: pick(profileParameters, 'dormantAfterMonths'),
  fold: profile,
  answer: ({ state, at, calendar, parameters: { dormantAfterMonths: months } }) => {
    const { metAt, tradedFirst, tradedAt, leftAt, customerType } = state
    const standing = standingOf(state)
    if (standing === 'active' && months !== null) {
      const ends = dueAfterMonths(calendar, tradedAt!, months).at
      if (at >= ends) return { standing: 'dormant', since: ends, customerType }
    }
    const since = { potential: state.openedAt, prospective: metAt, active: tradedFirst, lost: leftAt }[standing]
    return { standing, since, customerType }
  },
})
