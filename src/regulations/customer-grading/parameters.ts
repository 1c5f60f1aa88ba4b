/** The numbers and lists of the regulation. What the document leaves blank has no value here: the company gives it. */
import * as z from 'zod'
import { canonical } from '../../core/exact.ts'
import { defineParameters } from '../../core/parameter.ts'
import { grade, hospitalLevel, incidentKind } from '../../facts/customer/events/fields.ts'
import { customerWords } from '../../facts/customer/words/index.ts'
import { amount, codesOf, count, id, percent } from '../../facts/fields.ts'

const condition = codesOf(customerWords.condition)
const months = () => z.int().min(1).max(1_200)
const share = () => percent.overwrite(text => (/^[\d.]+$/.test(text) ? canonical(text) : text))

const PAPERS = [
  'implementing-rules',
  'file-officer',
  'market-analysis',
  'customer-structure',
  'development-plan',
  'complaint-procedure',
] as const
const paper = () => z.enum([...PAPERS, 'policy-change'])

/** 占比上限: of a department's customers, of a variety's. */
const CAPS = ['vip', 'preferred', 'vipOfVariety', 'preferredOfVariety'] as const
export type Cap = (typeof CAPS)[number]

/** What is not named has none. */
export function allowanceFor(cap: Cap, allowance: number | Readonly<Partial<Record<Cap, number>>>): number {
  return typeof allowance === 'number' ? allowance : (allowance[cap] ?? 0)
}

export const gradingParameters = defineParameters({
  /** VIP客户占部门客户总量的上限. */
  vipShareLimit: { unit: '%', clause: 'D11-2.2.d.1', schema: share, value: '15' },
  /** 单品种VIP客户占该品种客户总量的上限. */
  vipShareLimitOfVariety: { unit: '%', clause: 'D11-2.2.d.2', schema: share, value: '15' },
  /** 优选类客户占部门客户总量的上限. */
  preferredShareLimit: { unit: '%', clause: 'D11-2.3.e.1', schema: share, value: '30' },
  /** 单品种优选类客户占该品种客户总量的上限. */
  preferredShareLimitOfVariety: { unit: '%', clause: 'D11-2.3.e.2', schema: share, value: '30' },
  /** How many customers of a capped grade a department may have whatever its size: of each, or cap by cap. */
  minimumAllowance: {
    unit: 'customer',
    clause: 'D11-2.2.d.1',
    schema: () => z.union([count, z.partialRecord(z.enum(CAPS), count)]),
    value: 0,
  },
  vipMinHospitalLevel: { unit: 'hospital level', clause: 'D11-2.2.a.1', schema: hospitalLevel, value: '3B' },
  vipMinBeds: { unit: 'bed', clause: 'D11-2.2.a.2', schema: count },
  vipMinAnnualVolume: { unit: 'CNY 10,000 a year', clause: 'D11-2.2.a.3', schema: amount },
  preferredMinHospitalLevel: { unit: 'hospital level', clause: 'D11-2.3.a.2', schema: hospitalLevel, value: '2A' },
  preferredMinBeds: { unit: 'bed', clause: 'D11-2.3.a.3', schema: count },
  preferredMinAnnualVolume: { unit: 'CNY 10,000 a year', clause: 'D11-2.3.a.4', schema: amount },
  /** How far back a record of late payment or breach counts; null: the whole known history. */
  recordLookBackMonths: {
    unit: 'month',
    clause: 'D11-2.2.b.2',
    schema: () => months().nullable(),
    value: null,
  },
  /** 阶段性评审间隔. */
  reviewInterval: { unit: 'month', clause: 'D11-3.2.1', schema: months, value: 6 },
  /** 客户信息库更新间隔. */
  updateInterval: { unit: 'month', clause: 'D11-3.1.2', schema: months, value: 6 },
  /** VIP客户降级时限. */
  downgradeWithin: { unit: 'day', clause: 'D11-3.3.1', schema: () => z.int().min(1).max(366), value: 5 },
  /** 降级情形: the document's list is open ("包括但不限于"), so a company may lengthen it. */
  downgradeGrounds: {
    unit: 'kind of incident',
    clause: 'D11-3.3.2',
    schema: () => z.array(incidentKind).min(1),
    value: [...incidentKind.options],
  },
  /** 重大损失的起点. */
  majorLossThreshold: { unit: 'CNY', clause: 'D11-3.3.4', schema: amount },
  /** 准入基本条件 that are asked for; the six of the document. */
  admissionConditions: {
    unit: 'condition',
    clause: 'D11-R1.d.1',
    schema: () => z.array(condition),
    value: [...condition.options],
  },
  /** 淘汰标准: the criteria by which a customer may be taken off the books. */
  eliminationCriteria: { unit: 'criterion', clause: 'D11-R1.d.2', schema: () => z.array(id).min(1) },
  /** The name of the marketing division (营销事业部), as actors give their department. */
  marketingDivision: { unit: 'department', clause: 'D11-3.5.a.1', schema: id, value: 'marketing-division' },
  /** 关键客户: the document does not tie the word to a grade; read as the VIP customers. */
  keyCustomerGrades: { unit: 'grade', clause: 'D11-R1.i.2', schema: () => z.array(grade), value: ['vip'] },
  /** 部门须备文书: what every department must have on file; a company may ask for its policies, too. */
  departmentPapers: {
    unit: 'kind of paper',
    clause: 'D11-R2.a',
    schema: () => z.array(paper()),
    value: [...PAPERS],
  },
  /** After how many months a paper is owed again, by its kind; one that is left out is on file for good. */
  paperRenewalMonths: {
    unit: 'month by kind of paper',
    clause: 'D11-R2.c.1',
    schema: () => z.partialRecord(paper(), months()),
    value: { 'implementing-rules': 12, 'market-analysis': 12, 'customer-structure': 12, 'development-plan': 12 },
  },
  /** 各销售部门: whom the marketing division tells of the blacklist, beside those on whose books the customer was. */
  salesDepartments: { unit: 'department', clause: 'D11-3.3.6', schema: () => z.array(id), value: [] },
})
