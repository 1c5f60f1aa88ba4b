/** From the first contact to an archive that is reviewed, established, numbered, entrusted and stored. */
import { pick } from '../../../core/parameter.ts'
import { archivedCustomer } from '../../../facts/customer-archive/states/index.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { archivesThere } from './scope.ts'

export const settingUpObligations = [
  response({
    id: 'archive-set-up',
    clauses: ['D12-1.1', 'D01-4.3.1.1'],
    title: { zh: '建立客户档案', en: 'An archive is set up' },
    of: archivedCustomer,
    from: ({ metAt }) => metAt,
    until: ({ archivedAt, forgottenAt }) => archivedAt !== null || forgottenAt !== null,
    within: days(parameters.setUpWithinDays),
    sentence: {
      zh: '与客户直接联系的人应在 {days} 日内建立客户 {customer} 的档案',
      en: 'whoever is in direct contact with customer {customer} sets up its archive within {days} day(s)',
    },
  }),
  response({
    id: 'archive-reviewed',
    clauses: ['A04-4.2.2.1', 'D12-1.2'],
    title: { zh: '档案待审核', en: 'An archive waits for its review' },
    of: archivesThere,
    from: ({ enteredAt }) => enteredAt,
    until: ({ passedAt }) => passedAt !== null,
    facts: ({ customerId, reviewedAt }) => ({ customer: customerId, reviewed: reviewedAt }),
    sentence: {
      zh: '档案 {archive}（客户 {customer}）应交直接上级审核[，{reviewed} 审核未通过，应改正后再审|]',
      en: 'archive {archive} of customer {customer} is reviewed by the direct superior[; it did not pass at {reviewed}|]',
    },
  }),
  response({
    id: 'archive-established',
    clauses: ['A04-4.2.2.2'],
    title: { zh: '审核通过的档案应正式建立', en: 'What has passed its review is established' },
    of: archivesThere,
    from: ({ passedAt }) => passedAt,
    until: ({ establishedAt }) => establishedAt !== null,
    sentence: {
      zh: '档案 {archive} 已审核通过，应正式建立',
      en: 'archive {archive} has passed its review: it is established',
    },
  }),
  response({
    id: 'archive-numbered',
    clauses: ['A04-4.2.3.1'],
    title: { zh: '档案应编号', en: 'An archive gets its number' },
    of: archivesThere,
    from: ({ establishedAt }) => establishedAt,
    until: ({ number }) => number !== null,
    sentence: {
      zh: '档案 {archive} 已建立，应赋予唯一编号',
      en: 'archive {archive} is established: it gets a number of its own',
    },
  }),
  response({
    id: 'archive-entrusted',
    clauses: ['D12-1.3'],
    title: { zh: '档案应有专人保管', en: 'An archive has a custodian' },
    of: archivesThere,
    from: ({ establishedAt }) => establishedAt,
    until: ({ custodian }) => custodian !== null,
    sentence: { zh: '档案 {archive} 应指定专人保管', en: 'a named person keeps archive {archive}' },
  }),
  response({
    id: 'archive-stored',
    clauses: ['A04-5.1.1.1'],
    title: { zh: '电子、纸质档案并存', en: 'An archive is kept in both forms' },
    of: archivesThere,
    parameters: pick(parameters, 'storedForms'),
    each: () => ['electronic', 'paper'] as const,
    from: (_, { state }) => state.establishedAt,
    concerns: (form, { parametersAt }, moment) => parametersAt(moment).storedForms.includes(form),
    until: (form, { state }) => state.stored[form] !== undefined,
    facts: form => ({ form }),
    sentence: {
      zh: '档案 {archive} 尚未存放：{form:archiveForm}',
      en: 'archive {archive} is not stored yet: {form:archiveForm}',
    },
  }),
]
