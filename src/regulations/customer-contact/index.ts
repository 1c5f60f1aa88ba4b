/** 客户沟通与走访: how often a department speaks with its customers and visits them. */
import { defineRegulation } from '../../core/regulation.ts'
import { customerContext } from '../../facts/customer/index.ts'
import { filingContext } from '../../facts/filing/index.ts'
import { contactObligations } from './obligations.ts'
import { contactParameters } from './parameters.ts'

export const customerContact = defineRegulation({
  id: 'customer-contact',
  title: { zh: '客户沟通与走访', en: 'Customer contact and visits' },
  edition: 'A04-3.1.1+D01',
  contexts: [customerContext, filingContext],
  parameters: contactParameters,
  rules: [],
  obligations: contactObligations,
  provisions: [
    {
      id: 'contact-plan-by-class',
      kind: 'classification',
      clauses: ['A04-3.1.1.1', 'A04-3.1.1.2', 'D01-5.1.1'],
      title: { zh: '按客户类别的沟通计划', en: 'A contact plan by class of customer' },
    },
    {
      id: 'contact-channels-and-subjects',
      kind: 'fact',
      clauses: ['A04-3.1.2.1', 'A04-3.1.2.2'],
      title: { zh: '沟通方式与内容有记录', en: 'Channel and subjects of a contact are recorded' },
    },
    {
      id: 'visit-record',
      kind: 'fact',
      clauses: ['D01-4.2.5.1', 'D01-4.2.5.2'],
      title: { zh: '走访时更新资料、留意动态', en: 'A visit updates the information and notes next moves' },
    },
  ],
  outside: [],
})
