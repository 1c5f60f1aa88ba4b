import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerAdmitted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { admissionConditions } from './parameters.ts'
import { type Criterion, judgedByCriteria } from './standard.ts'

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
export const admissionConditionsMet = defineRule({
  id: 'admission-conditions',
  clauses: [
    'D11-1.2.a.1',
    'D11-1.2.a.2',
    'D11-1.2.a.3',
    'D11-1.2.b',
    'D11-1.2.c',
    'D11-1.2.d',
    'D11-1.2.e',
    'D11-1.2.f',
  ],
  title: { zh: '客户准入基本条件', en: 'Conditions of admission' },
  force: 'must',
  on: [customerAdmitted],
  parameters: { admissionConditions },
  sentence: { zh: '未满足：{actual}', en: 'not met: {actual}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, parameters }) => {
    const { kind, conditions, varieties, licensedVarieties } = event.data
    const met = (condition: keyof typeof CLAUSES): boolean => {
      if (condition === 'licensedVarieties') return varieties.every(one => licensedVarieties.includes(one))
      if (condition === 'medicalLicences') return kind !== 'medical-institution' || conditions.medicalLicences === true
      return conditions[condition]
    }
    const criteria: Criterion[] = parameters.admissionConditions.map(condition => ({
      clause: CLAUSES[condition],
      code: condition,
      met: met(condition),
    }))
    return judgedByCriteria(criteria, {})
  },
})
