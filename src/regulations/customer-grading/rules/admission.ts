/** 准入: who is admitted, under which conditions, and that business comes after it. */

import { pick } from '../../../core/parameter.ts'
import {
  customerAdmitted,
  customerTraded,
  customerTransferred,
  customerUpdated,
} from '../../../facts/customer/events/index.ts'
import { byItself, customerFile, onBooks, relationOf } from '../../../facts/customer/states/customer-file.ts'
import { conditions, evidenced, oneOf, scopedRule } from '../../../kinds/index.ts'
import { gradingParameters } from '../parameters.ts'

const OUTSIDE: readonly string[] = ['retail', 'related-party']

/** 准入制度不适用零售客户和内部关联交易客户: they are not entered on the books, and not counted. */
export const retailAndRelatedPartiesOutside = scopedRule({
  id: 'retail-and-related-parties-outside',
  clauses: ['D11-1.1.2'],
  title: { zh: '零售户与关联交易客户不适用准入', en: 'Retail and related-party customers are outside admission' },
  on: [customerAdmitted, customerTransferred],
  of: 'customer',
  sentence: {
    zh: '客户性质：{actual:customerKind}；不适用准入的：{limit:customerKind}',
    en: 'kind of customer: {actual:customerKind}; outside are: {limit:customerKind}',
  },
  holds: ({ data }) => ({ holds: !OUTSIDE.includes(data.kind), actual: data.kind, limit: OUTSIDE }),
})

const CLAUSES = {
  legalCapacity: 'D11-1.2.a.1',
  businessLicence: 'D11-1.2.a.2',
  taxRegistration: 'D11-1.2.a.2',
  medicalLicences: 'D11-1.2.a.3',
  goodReputation: 'D11-1.2.b',
  contractSigned: 'D11-1.2.c',
  noOffences: 'D11-1.2.d',
  licensedVarieties: 'D11-1.2.e',
  protectsBrand: 'D11-1.2.f',
} as const

/** 客户准入的基本条件. */
export const admissionConditionsMet = conditions({
  id: 'admission-conditions',
  clauses: [...new Set(Object.values(CLAUSES))],
  title: { zh: '客户准入基本条件', en: 'Conditions of admission' },
  on: [customerAdmitted, customerTransferred],
  of: 'customer',
  parameters: pick(gradingParameters, 'admissionConditions'),
  conditions: ({ data: { kind, conditions, varieties, licensedVarieties }, parameters }) => {
    const met = (condition: keyof typeof CLAUSES): boolean => {
      if (condition === 'licensedVarieties') return varieties.every(variety => licensedVarieties.includes(variety))
      if (condition === 'medicalLicences') return kind !== 'medical-institution' || conditions.medicalLicences === true
      return conditions[condition]
    }
    return parameters.admissionConditions.map(code => ({ clause: CLAUSES[code], code, met: met(code) }))
  },
})

/** 客户准入制度: no business with a sales customer before admission; retail and related parties go without. */
export const admissionBeforeBusiness = evidenced({
  id: 'admission-before-business',
  clauses: ['D11-1.1.1', 'D11-A.1'],
  title: { zh: '先准入后交易', en: 'Admission before business' },
  on: [customerTraded],
  of: customerFile,
  // On a blacklist, that is the reason, and one sentence says it. Outside is who is known as such, or not known at all.
  when: ({ data, before }) =>
    !(data.outside !== null && (before.kind === null || OUTSIDE.includes(before.kind))) &&
    before.listedAt === null &&
    !relationOf(before, data.departmentId)?.listedAt,
  // Of one that was merged into another then, and is none of it now, this is told when it is found whose business it was.
  shows: ({ data, before }) => onBooks(byItself(before), data.departmentId) !== undefined,
  asks: true,
  sentence: {
    zh: '客户是否在部门名册上：{actual}；须为：{limit}',
    en: "customer on the department's books: {actual}; asked for: {limit}",
  },
})

/** 更新: an update says something of the customer; a word that nothing was said does not begin a period anew. */
export const updateSaysSomething = evidenced({
  id: 'update-says-something',
  clauses: ['D11-3.1.1', 'D11-R2.e', 'D11-R1.f'],
  title: { zh: '信息更新须有内容', en: 'An update says something' },
  on: [customerUpdated],
  of: 'customer',
  shows: ({ data: { name, region, remote, scale, licensedVarieties } }) =>
    [name, region, remote, scale, licensedVarieties].some(said => said !== null),
  asks: true,
  sentence: { zh: '有更新内容：{actual}；须为：{limit}', en: 'says something: {actual}; asked for: {limit}' },
})

/** 产品经营/使用资质: a customer trades only varieties for which it holds the licence. */
export const licenceForVariety = oneOf({
  id: 'licence-for-variety',
  clauses: ['D11-1.2.e'],
  title: { zh: '经营品种须有资质', en: 'A licence for every variety' },
  on: [customerTraded],
  of: customerFile,
  when: ({ data, before }) => data.variety !== null && onBooks(before, data.departmentId) !== undefined,
  value: ({ data }) => data.variety,
  among: ({ data, before }) => onBooks(before, data.departmentId)!.licensedVarieties,
  sentence: { zh: '品种 {actual}；有资质的品种：{limit}', en: 'variety {actual}; licensed are: {limit}' },
})
