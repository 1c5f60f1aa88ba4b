/** 档案编号: behind the establishment, of the form that the company laid down, and of one archive alone. */

import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { archiveNumbered } from '../../../facts/customer-archive/events/index.ts'
import { archiveNumber, customerArchive } from '../../../facts/customer-archive/states/index.ts'
import { atMost } from '../../../kinds/at-most.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { localDate } from '../../../time/local-date.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { isOfForm, type Known, modelOf } from './number-form.ts'

/** The first part that is not as it should be: the form itself, the class, the date. */
function broken(number: string, form: string, { class: customerClass, ...date }: Known): string | undefined {
  if (!isOfForm(number, form, {})) return 'A04-4.2.3.2'
  if (!isOfForm(number, form, { class: customerClass! })) return 'A04-4.2.3.3'
  return isOfForm(number, form, { class: customerClass!, ...date }) ? undefined : 'A04-4.2.3.4'
}

export const numberRules = [
  precedence({
    id: 'numbered-after-establishment',
    clauses: ['A04-4.2.3.4'],
    title: { zh: '档案建立后编号', en: 'An archive is numbered once it is established' },
    on: [archiveNumbered],
    of: customerArchive,
    first: ({ before }) => before.establishedAt,
    sentence: {
      zh: '编号于 {limit}，[建立于 {actual}|档案尚未建立]',
      en: 'numbered at {limit}, [established at {actual}|and not established]',
    },
  }),
  atMost({
    id: 'number-of-one-archive',
    clauses: ['A04-4.2.3.1'],
    title: { zh: '档案编号不重复', en: 'No two archives have one number' },
    on: [archiveNumbered],
    of: archiveNumber,
    count: ({ after }) => after.holders.length,
    limit: 1,
    facts: ({ after, data }) => ({ number: data.number, holders: after.holders }),
    sentence: {
      zh: '编号 {number} 给了 {actual} 份档案：{holders}',
      en: 'number {number} was given to {actual} archives: {holders}',
    },
  }),
  scopedRule({
    id: 'number-by-the-rule',
    clauses: ['A04-4.2.3.2', 'A04-4.2.3.3', 'A04-4.2.3.4'],
    title: { zh: '编号合编码规则，体现客户类别和建档时间', en: 'A number has the form, the class and the date' },
    on: [archiveNumbered],
    of: customerArchive,
    parameters: pick(parameters, 'numberForm'),
    sentence: { zh: '编号 {actual}，应如 {limit}', en: 'number {actual}, should be such as {limit}' },
    holds: ({ data: { number: actual }, before, calendar, parameters: { numberForm } }) => {
      const { establishedAt, classed } = before
      const now = classed.at(-1)
      // What is not established has no date yet, and is refused by another rule; its entry may have been withdrawn since.
      if (establishedAt === null || now === undefined) return notApplicable()
      const [year, month, day] = localDate(calendar, establishedAt).split('-') as [string, string, string]
      const known = { class: now.customerClass, year, month, day }
      const clause = broken(actual, numberForm, known)
      return { holds: clause === undefined, actual, limit: modelOf(numberForm, known), ...(clause && { clause }) }
    },
  }),
]
