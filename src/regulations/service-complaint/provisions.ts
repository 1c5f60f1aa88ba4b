/** Clauses that are kept by a recorded fact, a view, a classification or a parameter, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'

export const serviceComplaintProvisions: readonly Provision[] = [
  {
    id: 'service-complaints-of-all-departments',
    kind: 'classification',
    clauses: ['D10-S'],
    title: { zh: '适用于各项目和相关部门的服务投诉', en: 'Service complaints of every project and department' },
  },
  {
    id: 'urgent-class',
    kind: 'classification',
    clauses: ['D10-6.2'],
    title: { zh: '紧急重大事项的划分', en: 'The class of urgent and major matters' },
  },
  {
    id: 'work-of-department-on-record',
    kind: 'fact',
    clauses: ['D10-4.1'],
    title: { zh: '责任部门落实工作有记录', en: 'What the department did is recorded' },
  },
  {
    id: 'board-decides',
    kind: 'fact',
    clauses: ['D10-7.5'],
    title: { zh: '董事领导决策有记录', en: "The board leader's decision is recorded" },
  },
  {
    id: 'progress-for-first-contact',
    kind: 'view',
    clauses: ['D10-8.2'],
    title: { zh: '首问人可跟进处理进度', en: 'The first contact can follow the progress' },
  },
  {
    id: 'handling-of-case',
    kind: 'view',
    clauses: ['D10-2.4'],
    title: { zh: '案件限期处理情况', en: 'Whether a case was handled within its limit' },
  },
  {
    id: 'service-report',
    kind: 'view',
    clauses: ['D10-9.1', 'D10-9.2'],
    title: { zh: '周报、月报数据', en: 'Figures for the weekly and the monthly report' },
  },
  {
    id: 'trial-from',
    kind: 'parameter',
    clauses: ['D10-E'],
    title: { zh: '试行日期', en: 'The day from which the rules are on trial' },
  },
]
