/** Who decides, what the form must say, how often is visited; and what the document leaves blank or lost with its table. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { codesOf, id, percent } from '../../facts/fields.ts'
import { partnerClass } from '../../facts/partner/events.ts'
import { partnerWords } from '../../facts/partner/words.ts'

/** Calendar periods in the office's zone; null: by no period. */
const unit = z.enum(['month', 'quarter', 'half-year', 'year'])
const classes = () => z.array(partnerClass)
const ids = () => z.array(id)

export const partnerParameters = defineParameters({
  /** 盛昌公司: who screens, reviews, files and grades, as actors give their department. */
  admissionOffice: { unit: 'department', clause: 'D01-3.2.1', schema: id, value: 'shengchang' },
  /** 市场开发部: decides on a change of class together with it. */
  marketDepartment: { unit: 'department', clause: 'D01-5.2.3', schema: id, value: 'market-development' },
  formSheets: {
    unit: 'sheet',
    clause: 'D01-4.1.1',
    schema: () => z.array(codesOf(partnerWords.sheet)),
    value: ['main', 'attachment-1', 'attachment-2', 'attachment-3'],
  },
  /** 公司地址、人员、设备等: what the form says, and what is seen on the spot. */
  formItems: { unit: 'item', clause: 'D01-4.1.2.1', schema: ids, value: ['address', 'staff', 'equipment'] },
  /** 及时劝退: calendar days; null: due at once, and never late. */
  turnDownWithinDays: {
    unit: 'day',
    clause: 'D01-4.1.3.3',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
    note: 'The document says 及时, and names no period.',
  },
  /** 重点合作客户. */
  keyClasses: { unit: 'class', clause: 'D01-5.1.1', schema: classes, value: ['A', 'B'] },
  /** 各类材料: which, the document does not say. */
  keyMaterials: { unit: 'material', clause: 'D01-5.1.2', schema: ids },
  /** 走访频次表: missing in the document; null for a class that is not visited by a period. */
  partnerVisitEvery: {
    unit: 'calendar period by class',
    clause: 'D01-3.1.3',
    schema: () => z.strictObject({ A: unit.nullable(), B: unit.nullable(), C: unit.nullable(), D: unit.nullable() }),
  },
  remotePartnerVisitEvery: { unit: 'calendar period', clause: 'D01-4.2.3', schema: unit, value: 'half-year' },
  seniorPartnerVisitEvery: { unit: 'calendar period', clause: 'D01-4.2.4.3', schema: unit, value: 'year' },
  seniorVisitClasses: { unit: 'class', clause: 'D01-4.2.4.3', schema: classes, value: ['A'] },
  /** 部分B类: the partners below that senior management visits, too. */
  seniorPartnerList: { unit: 'partner', clause: 'D01-4.2.4.3', schema: ids, value: [] },
  /** Of which lengths the period counts in which a partner comes into a class or plans a project. */
  partnerFirstPeriodCounts: {
    unit: 'calendar period',
    clause: 'D01-4.2.4.3',
    schema: () => z.array(unit),
    value: ['half-year', 'year'],
    note: 'Each year at least once: read as the year of grading, too. The document does not say it of months and quarters.',
  },
  /** 档案的内容: 主要包括…等. */
  partnerArchiveContents: {
    unit: 'content',
    clause: 'D01-4.3.2',
    schema: () => z.array(codesOf(partnerWords.archiveContent)),
    value: ['contract-area', 'connections', 'past-results', 'performance', 'after-completion', 'credit'],
  },
  /** 每半年存档一次: of which classes, and how often. */
  partnerCopyClasses: { unit: 'class', clause: 'D01-4.3.1.2', schema: classes, value: ['A', 'B'] },
  partnerCopyEvery: { unit: 'calendar period', clause: 'D01-4.3.1.2', schema: unit, value: 'half-year' },
  /** 加强走访: how often while a project is planned; no number is given. */
  projectVisitEvery: { unit: 'calendar period', clause: 'D01-4.2.6', schema: unit },
  /** 排名: what the completeness of the form and the contents of the file weigh; not given. */
  rankingWeights: {
    unit: 'per cent',
    clause: 'D01-4.3.3.1',
    schema: () => z.strictObject({ form: percent, file: percent }),
  },
  /** 排名靠前: up to which rank; not given. */
  topRanks: { unit: 'rank', clause: 'D01-4.3.3.2', schema: () => z.int().min(1).max(100_000) },
  preferenceAspects: {
    unit: 'aspect',
    clause: 'D01-4.3.3.2',
    schema: () => z.array(codesOf(partnerWords.aspect)),
    value: ['contract-performance', 'safety-quality', 'cooperation'],
  },
  lookBackMonths: { unit: 'month', clause: 'D01-4.3.3.2', schema: () => z.int().min(1).max(120), value: 12 },
})
