/** Clauses that are kept by a recorded fact, a view, a classification or a permission, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'

export const gradingProvisions: readonly Provision[] = [
  {
    id: 'every-department-in-scope',
    kind: 'classification',
    clauses: ['D11-B'],
    title: { zh: '适用于所有销售部门', en: 'Every sales department is in scope' },
  },
  {
    id: 'company-book',
    kind: 'view',
    clauses: ['D11-R1.a'],
    title: { zh: '公司客户管理系统', en: "The company's book of all departments" },
  },
  {
    id: 'admission-conditions-by-company',
    kind: 'parameter',
    clauses: ['D11-R1.d.1'],
    title: { zh: '公司制定准入标准', en: 'The company lays down the conditions of admission' },
  },
  {
    id: 'blacklist-register',
    kind: 'view',
    clauses: ['D11-R1.d.3', 'D11-R2.d.3', 'D11-3.5'],
    title: { zh: '公司与部门黑名单库', en: 'Register of both blacklists' },
  },
  {
    id: 'customer-contribution',
    kind: 'view',
    clauses: ['D11-R1.e'],
    title: { zh: '按客户贡献协调各部门', en: "A customer's contribution to each department" },
  },
  {
    id: 'information-updated',
    kind: 'fact',
    clauses: ['D11-R1.f', 'D11-R2.e'],
    title: { zh: '客户信息更新有记录', en: 'Updates of information are recorded' },
  },
  {
    id: 'marketing-division-joins-complaints',
    kind: 'fact',
    clauses: ['D11-R1.j'],
    title: { zh: '营销事业部协助处理投诉', en: 'The marketing division joins talks about complaints' },
  },
  {
    id: 'graded-and-reviewed',
    kind: 'fact',
    clauses: ['D11-R2.d.1', 'D11-2.1.1'],
    title: { zh: '每个客户一个等级、评审有日期', en: 'One grade a customer, and dated reviews' },
  },
  {
    id: 'customer-history',
    kind: 'view',
    clauses: ['D11-R2.d.2'],
    title: { zh: '客户档案', en: "The customer's file" },
  },
  {
    id: 'visits-and-contacts',
    kind: 'fact',
    clauses: ['D11-R2.f.1'],
    title: { zh: '走访、需求与动态有记录', en: 'Visits, needs and next moves are recorded' },
  },
  {
    id: 'customer-opinions',
    kind: 'view',
    clauses: ['D11-R2.f.2'],
    title: { zh: '客户意见汇集', en: 'Opinions, customer by customer' },
  },
  {
    id: 'policy-change-dated',
    kind: 'fact',
    clauses: ['D11-R2.f.3'],
    title: { zh: '客户政策调整有日期', en: 'Changes of policy are filed with their date' },
  },
  {
    id: 'own-rules-for-exempt-customers',
    kind: 'permission',
    clauses: ['D11-1.1.3'],
    title: { zh: '零售户与关联交易客户办法', en: 'Own rules for retail and related-party customers' },
  },
  {
    id: 'qualified-is-the-rest',
    kind: 'classification',
    clauses: ['D11-2.4.t'],
    title: { zh: '其余为合格类客户', en: 'Who is neither VIP nor preferred is qualified' },
  },
  {
    id: 'scoring-standard-of-department',
    kind: 'permission',
    clauses: ['D11-2.5'],
    title: { zh: '部门可定评审标准', en: "A department's own scoring standard" },
  },
  {
    id: 'facts-of-the-period',
    kind: 'fact',
    clauses: ['D11-3.1.1', 'D11-3.2.2'],
    title: { zh: '阶段评价表', en: 'The stage evaluation form' },
  },
]
