/** Who plans, goes and hands out, how one goes, and what a report has to say. */
import { capacityOf } from '../../core/acting.ts'
import { activity } from '../../facts/governance/states/index.ts'
import * as events from '../../facts/visit/events.ts'
import { observation, type Visit, visit } from '../../facts/visit/states/index.ts'
import type { ReportPart, VisitKind } from '../../facts/visit/words.ts'
import { authorized, evidenced, mandatory, oneOf } from '../../kinds/index.ts'
import { visitParameters as parameters } from './parameters.ts'

const BY = {
  zh: '办理部门 {actual:department}；应为 {limit:department}',
  en: 'done by {actual:department}; it is for {limit:department}',
} as const

/** 走访: a visit of these kinds is one to the customer's place. */
const ON_THE_SPOT: readonly VisitKind[] = ['round', 'important', 'new-customer']

const CLAUSE_OF_PART: { readonly [K in ReportPart]: string } = {
  promoted: 'D05-4.3.B.2',
  guidance: 'D05-4.3.B.2',
  experience: 'A04-3.2.3.2',
  satisfaction: 'A04-3.2.3.3',
}

/** What the report of a visit has to say: nobody asks who came himself, or whom one has dropped in on, nor a new customer how it is satisfied. */
function partsOf({ kind, way }: Pick<Visit, 'kind' | 'way'>): readonly ReportPart[] {
  if (kind === 'ad-hoc' || way === 'reception') return []
  const called: readonly ReportPart[] = way === 'call-on' ? ['promoted', 'guidance'] : []
  return kind === 'new-customer' ? called : [...called, 'experience', 'satisfaction']
}

export const visitRules = [
  /** 公司办公室负责客户关系维护管理; 组织…走访重要客户: who plans. */
  authorized({
    id: 'visits-planned-by-office',
    clauses: ['D09-5.1.1', 'D05-2.5.2'],
    title: {
      zh: '走访由公司办公室或客户服务部安排',
      en: 'Visits are planned by the office, or by the service department',
    },
    on: [events.visitPlanned, events.roundPlanned],
    of: 'department',
    who: 'department',
    among: parameters.visitPlanners,
    clause: ({ event }) => ('kind' in event.data && event.data.kind === 'important' ? 'D05-2.5.2' : 'D09-5.1.1'),
    sentence: BY,
  }),
  /** 相关业务部门负责…具体管理实施: who goes. */
  oneOf({
    id: 'visit-by-its-department',
    clauses: ['D09-5.1.3'],
    title: { zh: '走访由有关业务部门实施', en: 'A visit is made by the department whose it is' },
    on: [events.visitMade],
    of: 'visit',
    value: ({ event }) => capacityOf(event.actor)?.department ?? null,
    among: ({ data }) => data.departmentId,
    sentence: BY,
  }),
  /** 接访和走访: who came himself was not called on. */
  oneOf({
    id: 'called-on-at-his-place',
    clauses: ['D05-4.3', 'D05-4.3.B.1.1', 'D05-2.5.2', 'D05-4.3.B.5'],
    title: { zh: '走访须到客户处', en: 'To call on a customer is to go to its place' },
    on: [events.visitMade],
    of: 'visit',
    when: ({ data }) => ON_THE_SPOT.includes(data.kind),
    value: ({ data }) => data.way,
    among: () => 'call-on',
    facts: ({ data }) => ({ kind: data.kind }),
    sentence: {
      zh: '{kind:visitKind}的方式为{actual:visitWay}，应为{limit:visitWay}',
      en: '{kind:visitKind}: made as {actual:visitWay}, it is to be {limit:visitWay}',
    },
  }),
  /** 宣传公司理念、技术指导, 使用感受, 满意度: what a report says. */
  mandatory({
    id: 'report-says-all',
    clauses: [...new Set(Object.values(CLAUSE_OF_PART))],
    title: { zh: '走访报告内容齐备', en: 'The report of a visit says what it has to' },
    on: [events.visitReported],
    of: visit,
    when: ({ before }) => partsOf(before).length > 0,
    needs: ({ before }) => partsOf(before),
    present: ({ data }) => Object.keys(CLAUSE_OF_PART).filter(part => data[part as ReportPart] !== null),
    clause: ({ before, data }) => {
      const lacking = partsOf(before).find(part => data[part] === null)
      return lacking && CLAUSE_OF_PART[lacking]
    },
    sentence: {
      zh: '走访报告还缺：{actual:reportPart}；须有：{limit:reportPart}',
      en: 'the report lacks {actual:reportPart}; it needs {limit:reportPart}',
    },
  }),
  /** 负责组织发放; 负责组织客户的培训. */
  authorized({
    id: 'organised-by-service-department',
    clauses: ['D05-2.4', 'D05-2.5.1'],
    title: { zh: '发放与培训由客户服务部组织', en: 'The service department hands out, and trains' },
    on: [events.handoutGiven, events.trainingHeld],
    of: 'department',
    who: 'department',
    among: parameters.serviceDepartments,
    clause: ({ event }) => (event.type === 'training.held' ? 'D05-2.5.1' : 'D05-2.4'),
    sentence: BY,
  }),
  /** 公司各种活动纪念品. */
  evidenced({
    id: 'souvenir-of-an-event',
    clauses: ['D05-2.4'],
    title: { zh: '纪念品属于公司举办的活动', en: 'A souvenir is one of an event that was held' },
    on: [events.handoutGiven],
    of: 'handout',
    others: ({ data }) => ({ held: activity.of(data.activityId ?? '') }),
    when: ({ data }) => data.kind === 'souvenir',
    shows: ({ others }) => others.held.kind,
    asks: true,
    sentence: { zh: '纪念品须注明公司已举办的活动', en: 'a souvenir names an event that the company has held' },
  }),
  /** 能提出改善意见和提议. */
  mandatory({
    id: 'service-problem-with-suggestion',
    clauses: ['D05-3.8'],
    title: { zh: '反馈服务问题须附改善建议', en: 'Who reports a problem of service says what could be better' },
    on: [events.observationPassedOn],
    of: observation,
    when: ({ before }) => before.kind === 'service-problem',
    needs: ['suggestion'],
    sentence: { zh: '反馈服务问题须附改善建议', en: 'a problem of service is passed on with a suggestion' },
  }),
  /** 提交公司职责人办公室存档保管. */
  oneOf({
    id: 'survey-filed-in-office',
    clauses: ['D05-5.2.5'],
    title: { zh: '调查分析资料交公司负责人办公室存档', en: 'Surveys are filed in the office of the head' },
    on: [events.surveyFiled],
    of: 'round',
    value: ({ data }) => data.office,
    among: parameters.surveyOffices,
    sentence: {
      zh: '交存 {actual:department}，应交 {limit:department}',
      en: 'filed with {actual:department}; it is for {limit:department}',
    },
  }),
] as const
