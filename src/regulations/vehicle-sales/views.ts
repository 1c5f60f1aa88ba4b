/** The papers of a sale, whether it counts, and what it costs to be late: what follows from the facts as of a moment. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick, type ValuesOf } from '../../core/parameter.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { byPersonAndMonth, type Charge } from '../../facts/charges.ts'
import { type Sale, saleBook, saleFile } from '../../facts/vehicle-sale/states.ts'
import { saleParameters as parameters } from './parameters.ts'
import { arrived, paidAt, uncountedDeposit } from './rules/money.ts'
import { completeAt, isLateBy, missingPapers, paperParameters, papersDue } from './rules/papers.ts'
import type { NotCounted } from './words.ts'

type File = DeepReadonly<Sale>

/** 售车资料. Key: an order. */
export const salePapers = defineView({
  name: 'sale-papers',
  question: {
    zh: '这单的资料交了哪些、缺哪些、何时到期？',
    en: 'Which papers of a sale are there, which are missing, due when?',
  },
  parameters: paperParameters,
  fold: saleFile,
  answer: ({ state: sale, at, calendar, parametersAt }) => {
    const { papers, deliveredAt } = sale
    const { salePapers: needed, salePapersMinutes: many } = parametersAt(deliveredAt ?? at)
    const due = deliveredAt === null ? null : papersDue(calendar, deliveredAt, many)
    return {
      present: Object.entries(papers)
        .map(([paper, since]) => ({ paper, since }))
        .sort((a, b) => (a.paper < b.paper ? -1 : 1)),
      missing: missingPapers(sale, needed),
      completeAt: completeAt(sale, needed),
      dueAt: due?.at ?? null,
      late: due !== null && isLateBy(sale, due, { needed, at }),
    }
  },
})

function whyNotCounted(sale: File, needed: readonly string[]): readonly NotCounted[] {
  const { cancelledAt, soldAt, loan, deliveredAt } = sale
  const reasons: Readonly<Record<NotCounted, boolean>> = {
    cancelled: cancelledAt !== null,
    'not-sold': soldAt === null,
    unpaid: paidAt(sale) === null && (loan === null || loan.reportedAt !== null),
    'loan-not-disbursed': loan !== null && loan.reportedAt === null,
    'not-picked-up': loan !== null && deliveredAt === null,
    'paper-missing': missingPapers(sale, needed).length > 0,
  }
  return Object.entries(reasons).flatMap(([reason, stands]) => (stands ? [reason as NotCounted] : []))
}

/** 业绩. Key: an order. */
export const salePerformance = defineView({
  name: 'sale-performance',
  question: { zh: '这单能否计入业绩，为何不能？', en: 'Does a sale count as performance, and why not?' },
  parameters: pick(parameters, 'salePapers'),
  fold: saleFile,
  answer: ({ state: sale, at, parametersAt }) => {
    const because = whyNotCounted(sale, parametersAt(sale.deliveredAt ?? at).salePapers)
    return {
      consultantId: sale.consultantId,
      /** It may be counted. */
      counts: because.length === 0,
      because,
      /** It was counted: when, and for whom. */
      counted: sale.counted,
      price: sale.price,
      arrived: arrived(sale),
      paidAt: paidAt(sale),
      /** A deposit that does not count, its slip not being back. */
      uncountedDeposit: uncountedDeposit(sale),
    }
  },
})

const fineParameters = { ...paperParameters, ...pick(parameters, 'lateSalePapersFine', 'earlyReleaseFine') }

interface Asked {
  readonly at: Instant
  readonly calendar: Calendar
  readonly valuesAt: (moment: Instant) => ValuesOf<typeof fineParameters>
}

/** 逾期未交者. */
function latePapers(sale: File, { at, calendar, valuesAt }: Asked): readonly Charge[] {
  const { deliveredAt, consultantId: personId, orderId: about } = sale
  if (deliveredAt === null) return []
  const { salePapers: needed, salePapersMinutes, lateSalePapersFine: amount } = valuesAt(deliveredAt)
  const due = papersDue(calendar, deliveredAt, salePapersMinutes)
  return isLateBy(sale, due, { needed, at }) ? [{ at: due.at, personId, clause: 'D06-7.8.2', amount, about }] : []
}

/** 答应客户提前放车: on credit, before the report. */
function earlyPromises({ promises, loan, orderId: about }: File, { valuesAt }: Asked): readonly Charge[] {
  if (loan === null) return []
  return promises
    .filter(({ at }) => at >= loan.at && (loan.reportedAt === null || at < loan.reportedAt))
    .map(({ at, personId }) => ({ at, personId, clause: 'D06-6.12.2', amount: valuesAt(at).earlyReleaseFine, about }))
}

/** 罚款, person by person and month by month; key ''. */
export const saleFines = defineView({
  name: 'sale-fines',
  question: { zh: '售车中谁每月因何被罚多少？', en: 'Who is fined in sales, month by month, for what and how much?' },
  parameters: fineParameters,
  fold: saleBook,
  answer: ({ state: { sales }, at, calendar, parametersAt: valuesAt }) => {
    const asked = { at, calendar, valuesAt }
    const charges = Object.values(sales).flatMap(sale => [...latePapers(sale, asked), ...earlyPromises(sale, asked)])
    return byPersonAndMonth(charges, calendar)
  },
})
