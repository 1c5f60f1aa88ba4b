/** What a case leaves to be done: copies, improvements, penalties. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Improvement, Penalty } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import { dayOfNextMonth, type Facts, response } from '../../../kinds/index.ts'
import { MANUFACTURING, OFFICE, QUALITY } from '../editions/steps.ts'
import { productComplaint } from '../rules/scope.ts'

const COPIES = ['own-file', 'accounting', 'penalised']
const NOTICE = 'penalty-notice-owed'
const IMPROVEMENT = 'improvement-owed'

export const consequenceObligations = [
  /** 五联分存: each copy that has not gone where it belongs. */
  response({
    id: 'copies-owed',
    title: { zh: '结案处理表五联分送', en: 'Copies of the closed form go where they belong' },
    of: productComplaint,
    each: ({ edition }) => edition.copies,
    from: (_, { state: { closedAt, form } }) => (form.acceptedAt === null ? null : closedAt),
    until: ({ copy }, { state }) => state.consequences.copies.includes(copy),
    clause: ({ clause }) => clause,
    facts: ({ copy, keeper }) => ({ copy, keeper }),
    sentence: {
      zh: '客诉 {number} 结案处理表第 {copy} 联应送{keeper:role}',
      en: 'copy {copy} of the closed form of case {number} goes to {keeper:role}',
    },
  }),
  /** 列案追踪: planned, carried out and verified; a measure without effect is open again. */
  response({
    id: IMPROVEMENT,
    title: { zh: '改善追踪至确认效果', en: 'The improvement is tracked to its effect' },
    of: productComplaint,
    each: ({ state: { settlement, consequences } }): readonly Awaited[] => {
      const improvements = Object.values<DeepReadonly<Improvement>>(consequences.improvements)
      if (improvements.length > 0) return improvements.filter(({ verifiedAt }) => verifiedAt === null).map(nextOf)
      const { consolidated } = settlement
      return consolidated?.tracked ? [{ since: consolidated.at, facts: { improvement: null, step: 'planned' } }] : []
    },
    from: ({ since }) => since,
    // 检查、督促: that it was carried out is the plan's; whether it did any good, quality management checks with the office.
    clause: ({ facts }, { edition }) => {
      const [owed, checked = owed] = edition.clauses[IMPROVEMENT]!
      return facts.step === 'verified' ? checked! : owed!
    },
    facts: ({ facts }) => facts,
    sentence: {
      zh: '客诉 {number} [的改善方案 {improvement} ]待{step:followUp}',
      en: 'of case {number} [improvement {improvement}|an improvement] waits to be {step:followUp}',
    },
  }),
  /** 处理对策的执行检查: from the approval on, by which it is carried out, until manufacturing notes what it found. */
  response({
    id: 'countermeasure-checked',
    title: { zh: '制造部检查处理对策的执行', en: 'Manufacturing checks that its countermeasure is carried out' },
    of: productComplaint,
    from: ({ settlement, steps }) => steps['complaint.countermeasure-drafted'] && settlement.approved?.at,
    until: ({ consequences }) => own(consequences.checkedAt, MANUFACTURING),
    sentence: {
      zh: '{roles:role}应检查客诉 {number} 处理对策的执行情况',
      en: '{roles:role} checks how the countermeasure of case {number} is carried out',
    },
  }),
  /** 应收金额扣除: what a closed case is about and nobody collected counts as held up by it, until it is deducted. */
  response({
    id: 'deduction-owed',
    title: { zh: '收款率奖金扣除应收金额', en: 'The receivable is deducted from the collection rate' },
    of: productComplaint,
    from: ({ outcome, closedAt, form }) => (outcome === 'settled' && form.partNumber !== null ? closedAt : null),
    until: ({ consequences: { deducted, collectedAt } }) => deducted.length > 0 || collectedAt !== null,
    facts: ({ form }) => ({ part: form.partNumber }),
    sentence: {
      zh: '{roles:role}计算收款率奖金时，应依客诉 {number} 处理表扣除料号 {part} 的应收金额',
      en: 'on case {number} {roles:role} deducts the receivable of part {part} from the collection rate',
    },
  }),
  /** 拟定个人惩处种类: for each person to whom our own fault was laid; what is laid to a department alone is its loss. */
  response({
    id: 'personal-penalty-drafted',
    title: { zh: '拟定个人惩处种类', en: 'The penalty of a person is drafted' },
    of: productComplaint,
    each: ({ state: { findings } }) => personsOf(findings.shares),
    from: (_, { state: { settlement, findings } }) => {
      const fixed = Object.values(findings.fixedAt).sort().at(-1)
      const { consolidated } = settlement
      if (!consolidated?.ourFault || fixed === undefined) return null
      return fixed > consolidated.at ? fixed : consolidated.at
    },
    until: (person, { state: { consequences } }) =>
      Object.values<DeepReadonly<Penalty>>(consequences.penalties).some(({ personId }) => personId === person),
    facts: person => ({ person }),
    sentence: {
      zh: '客诉 {number}：{roles:role}应拟定对 {person} 的惩处种类',
      en: 'case {number}: {roles:role} drafts which penalty {person} is given',
    },
  }),
  /** 奖罚通知单: issued, approved, and copied to three. */
  response({
    id: NOTICE,
    title: { zh: '奖罚通知单开立、批准并分送', en: 'The penalty notice is issued, approved and handed out' },
    of: productComplaint,
    each: ({ state }) => Object.values<DeepReadonly<Penalty>>(state.consequences.penalties),
    from: ({ proposed, noticedAt, approvedAt }) => approvedAt ?? noticedAt ?? proposed.at,
    until: penalty => copiesMissing(penalty).length === 0,
    clause: (penalty, { edition }) => {
      const [noticed, copied = noticed] = edition.clauses[NOTICE]!
      return stepOfPenalty(penalty) === 'copied' ? copied! : noticed!
    },
    facts: (penalty, { edition }) => {
      const step = stepOfPenalty(penalty)
      const roles = step === 'approved' ? (edition.steps['penalty-approved']?.roles ?? []) : edition.owedBy[NOTICE]
      return { penalty: penalty.penaltyId, step, missing: copiesMissing(penalty), ...(roles && { roles }) }
    },
    sentence: {
      zh: '客诉 {number} 处罚 {penalty} 待{step:followUp}[，应分送：{missing:penaltyCopy}]',
      en: 'penalty {penalty} of case {number} waits to be {step:followUp}[, copies owed to: {missing:penaltyCopy}]',
    },
  }),
  /**
   * 行政处分: sent to personnel and published by the 10th of the month after the closing; one that is approved only
   * afterwards, by the next 10th.
   */
  response({
    id: 'sanction-publication-owed',
    title: { zh: '行政处分送人事并公布', en: 'An approved sanction is published' },
    of: productComplaint,
    each: ({ state }) =>
      Object.values<DeepReadonly<Penalty>>(state.consequences.penalties).filter(({ kind }) => kind === 'sanction'),
    from: ({ approvedAt }, { state: { closedAt } }) =>
      approvedAt && closedAt && (approvedAt > closedAt ? approvedAt : closedAt),
    until: ({ publishedAt }) => publishedAt !== null,
    within: (_, { edition }) => dayOfNextMonth(edition.reviewDay),
    periodFrom: (_, { state, edition: { reviewDay }, calendar }, since) => {
      const ofClosing = dayOfNextMonth(reviewDay).due(calendar, state.closedAt!, reviewDay, [])
      return 'at' in ofClosing && since < ofClosing.at ? state.closedAt! : since
    },
    facts: ({ penaltyId }) => ({ penalty: penaltyId }),
    sentence: {
      zh: '客诉 {number} 的行政处分 {penalty} 应送人事单位并公布',
      en: 'sanction {penalty} of case {number} goes to personnel and is published',
    },
  }),
]

interface Awaited {
  readonly since: Instant
  readonly facts: Facts
}

function nextOf({
  improvementId,
  departmentId,
  plannedAt,
  carriedOutAt,
  failures,
}: DeepReadonly<Improvement>): Awaited {
  const of = { improvement: improvementId, failures }
  if (carriedOutAt !== null) {
    return { since: carriedOutAt, facts: { ...of, step: 'verified', roles: [QUALITY, OFFICE] } }
  }
  return { since: plannedAt, facts: { ...of, step: 'carried-out', roles: [departmentId] } }
}

function personsOf(shares: readonly { readonly personId: string | null }[]): readonly string[] {
  return [...new Set(shares.flatMap(({ personId }) => personId ?? []))].sort()
}

function stepOfPenalty({ noticedAt, approvedAt }: DeepReadonly<Penalty>): 'issued' | 'approved' | 'copied' {
  return noticedAt === null ? 'issued' : approvedAt === null ? 'approved' : 'copied'
}

function copiesMissing({ copiedTo }: DeepReadonly<Penalty>): readonly string[] {
  return COPIES.filter(keeper => !copiedTo.includes(keeper))
}
