/** 违规补录: a house rule of any company that keeps books: anchor to what it says. */
import { defineClauses } from '../../core/clause.ts'

export const breachRecordsClauses = defineClauses({
  'BR-1': {
    zh: '已经发生的事，即使违反规定也要如实补录，写明理由；由公司指定的人补录。',
    en: 'What has happened is recorded though it breaks a rule, with the reason; by whom the company names.',
    kept: {
      by: 'recorded-by-whom-the-company-names',
      as: 'fact',
      title: { zh: '由公司指定的人补录', en: 'Recorded by whom the company names' },
    },
  },
  'BR-2': {
    zh: '补录的每一处违规都要有人说明。',
    en: 'Somebody answers for every rule that it breaks.',
  },
  'BR-4': {
    zh: '事后得知的情况使原先的结论变为违规的，要有人复核并说明。',
    en: 'Where something that comes to light turns an earlier verdict into a breach, somebody looks at it and answers.',
  },
  'BR-3': {
    zh: '说明由公司指定的人作出。',
    en: 'The answer is given by whom the company names.',
  },
})
