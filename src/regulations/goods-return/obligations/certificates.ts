/** 销货折让证明单: what it waits for, step by step. */
import type { Certificate } from '../../../facts/inventory/states/certificate.ts'
import { response } from '../../../kinds/response.ts'
import type { Standing } from '../../../kinds/scoped-obligation.ts'
import type { ReturnEdition } from '../editions/edition.ts'
import { ofCertificate } from '../editions/scopes.ts'
import { factsOfWait, sinceOfWait, waitsOfCertificate } from './waiting.ts'

const whileWaitingFor = (step: string) => ({
  of: ofCertificate,
  each: ({ state, edition }: Standing<Certificate, ReturnEdition>) =>
    waitsOfCertificate(state, edition).filter(wait => wait.step === step),
  from: sinceOfWait,
  facts: factsOfWait,
})

export const certificateObligations = [
  response({
    id: 'certificate-signatures-owed',
    title: { zh: '折让证明单待核签', en: 'A certificate waits for signatures' },
    sentence: {
      zh: '折让证明单 {certificate}（金额 {amount}）待核签：{missing}',
      en: 'certificate {certificate} (amount {amount}) waits for the signature of {missing}',
    },
    ...whileWaitingFor('signatures'),
  }),

  response({
    id: 'certificate-seal-owed',
    title: { zh: '折让证明单待客户签章', en: "A certificate waits for the customer's seal" },
    sentence: {
      zh: '折让证明单 {certificate} 待 {roles} 送客户 {customer} 签章',
      en: '{roles} sends certificate {certificate} to customer {customer} to be sealed',
    },
    ...whileWaitingFor('seal'),
  }),

  response({
    id: 'certificate-copies-owed',
    title: { zh: '折让证明单待分存', en: 'Copies of a certificate go to their keepers' },
    sentence: {
      zh: '折让证明单 {certificate} 第 {missing} 联待 {roles} 分存',
      en: 'copies {missing} of certificate {certificate} wait for {roles} to hand them out',
    },
    ...whileWaitingFor('copies'),
  }),

  response({
    id: 'allowance-proof-owed',
    title: { zh: '待取得折让证明', en: 'The proof of an allowance is to be obtained' },
    sentence: {
      zh: '折让证明单 {certificate} 待 {roles} 向客户 {customer} 取得折让证明',
      en: 'certificate {certificate}: {roles} gets the proof of allowance from customer {customer}',
    },
    ...whileWaitingFor('proof'),
  }),

  response({
    id: 'allowance-posting-owed',
    title: { zh: '折让待作账', en: 'An allowance waits to be posted' },
    sentence: {
      zh: '折让证明单 {certificate}（金额 {amount}）待 {roles} 作账',
      en: 'certificate {certificate} (amount {amount}) waits for {roles} to post it',
    },
    ...whileWaitingFor('posting'),
  }),
]
