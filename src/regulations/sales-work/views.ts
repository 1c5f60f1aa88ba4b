/** Rates, days and fines of consultants: what follows from the facts as of a moment. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick, type ValuesOf } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { byPersonAndMonth, type Charge } from '../../facts/charges.ts'
import { type SalesBook, salesBook, salesDay, salesDesk } from '../../facts/sales-work/states.ts'
import type { SalesReport } from '../../facts/sales-work/words.ts'
import { salesWorkParameters as parameters } from './parameters.ts'
import { numberParameters, numbersOf, visitsOf } from './rules/numbers.ts'
import { byPeriod, daysOfPeriod, periodOf, rateOf, tallyOf } from './rules/rates.ts'

export type { ChargeOfMonth } from '../../facts/charges.ts'

/** 成交率、留电率、试乘试驾率. Key: a consultant. Periods without a reception are not there. */
export const consultantRates = defineView({
  name: 'consultant-rates',
  question: {
    zh: '销售顾问每期的成交率、留电率和试乘试驾率是多少？',
    en: 'What are the rates of closing, contacts and test drives of a consultant, period by period?',
  },
  parameters: pick(parameters, 'ratesMonths', 'closingTarget', 'contactTarget', 'testDriveTarget'),
  fold: salesDesk,
  answer: ({ state: { receptions, summarised }, calendar, parameters: values }) => {
    const { ratesMonths: months, closingTarget, contactTarget, testDriveTarget } = values
    const periods = byPeriod(Object.values(receptions), calendar, date => periodOf(date, months))
    return periods.map(([period, received]) => {
      const { receptions: of, closed, contacts, drives } = tallyOf(received)
      return {
        ...daysOfPeriod(period, months),
        closing: rateOf(closed, of, closingTarget),
        contacts: rateOf(contacts, of, contactTarget),
        testDrives: rateOf(drives, of, testDriveTarget),
        summarised: summarised.includes(period),
      }
    })
  },
})

/** 客户转化率 of the whole sales department, by month and by quarter; key ''. */
export const salesConversion = defineView({
  name: 'sales-conversion',
  question: {
    zh: '销售部每月、每季度的客户转化率是多少？',
    en: 'What is the conversion rate of the sales department, month by month and quarter by quarter?',
  },
  parameters: pick(parameters, 'conversionTarget'),
  fold: salesBook,
  answer: ({ state: { receptions }, calendar, parameters: { conversionTarget } }) => {
    const rates = (months: number) =>
      byPeriod(Object.values(receptions), calendar, date => periodOf(date, months)).map(([period, received]) => {
        const { receptions: of, closed } = tallyOf(received)
        return { ...daysOfPeriod(period, months), ...rateOf(closed, of, conversionTarget) }
      })
    return { months: rates(1), quarters: rates(3) }
  },
})

/** 顾问的一天. Key: a day, `2026-03-02 li`. */
export const consultantDay = defineView({
  name: 'consultant-day',
  question: {
    zh: '顾问当天见了谁、给谁打了电话、拜访了谁，还差什么？',
    en: 'Whom did somebody meet, phone and visit on a day, and what is still missing?',
  },
  parameters: numberParameters,
  fold: salesDay,
  answer: ({ state: one, at, parametersAt }) => ({
    consultantId: one.consultantId,
    day: one.day,
    post: one.post,
    numbers: numbersOf(one, parametersAt(one.toldAt ?? at)).map(({ kind, made, needed }) => {
      return { kind, made, needed, missing: Math.max(0, needed - made) }
    }),
    logAt: one.logAt,
    backAt: one.backAt,
    routeAt: one.routeAt,
    /** Visits of which the card or the action report says nothing. */
    notRecorded: visitsOf(one).filter(whom => !one.recorded.includes(whom)),
    notReported: visitsOf(one).filter(whom => !one.reported.includes(whom)),
  }),
})

const fineParameters = pick(parameters, 'salesProcess', 'receptionFine', 'outdoorNumbersFine', 'reportFaultFine')
type ValuesAt = (moment: string) => ValuesOf<typeof fineParameters>

/** 违者罚款100元: a step of the process was left out. */
function receptionsOffProcess({ receptions }: DeepReadonly<SalesBook>, valuesAt: ValuesAt): readonly Charge[] {
  return Object.values(receptions).flatMap(({ receptionId: about, consultantId: personId, closedAt: at, steps }) => {
    // Whose beginning was withdrawn was none.
    if (at === null || personId === null) return []
    const { salesProcess, receptionFine: amount } = valuesAt(at)
    const isWhole = salesProcess.every(step => steps.includes(step))
    return isWhole ? [] : [{ at, personId, clause: 'D06-2.23.1', amount, about }]
  })
}

/** 数据不准确或虚报 costs more than a fault of any other report. */
function costOf(report: SalesReport, values: ValuesOf<typeof fineParameters>) {
  return report === 'outdoor-numbers'
    ? { clause: 'D06-5.2b.1', amount: values.outdoorNumbersFine }
    : { clause: 'D06-5.7', amount: values.reportFaultFine }
}

/** 罚款, person by person and month by month; key ''. */
export const salesWorkFines = defineView({
  name: 'sales-work-fines',
  question: {
    zh: '销售工作中谁每月因何被罚多少？',
    en: 'Who is fined in the work of sales, month by month, for what and how much?',
  },
  parameters: fineParameters,
  fold: salesBook,
  answer: ({ state, calendar, parametersAt: valuesAt }) => {
    const faults = state.faults.map(({ at, consultantId: personId, report, about }): Charge => {
      return { at, personId, about, ...costOf(report, valuesAt(at)) }
    })
    return byPersonAndMonth([...receptionsOffProcess(state, valuesAt), ...faults], calendar)
  },
})
