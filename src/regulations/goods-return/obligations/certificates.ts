/** 销货折让证明单: what it waits for, step by step. */
import { response } from '../../../kinds/index.ts'
import { ofCertificate } from '../editions/scopes.ts'
import { waitsOfCertificate } from './waiting.ts'

/** By the step that the certificate waits for. */
const WAITS = {
  signatures: {
    id: 'certificate-signatures-owed',
    title: { zh: '折让证明单待核签', en: 'A certificate waits for signatures' },
    sentence: {
      zh: '折让证明单 {certificate}（金额 {amount} 元）待核签：{missing:role}',
      en: 'certificate {certificate} (CNY {amount}) waits for the signature of {missing:role}',
    },
  },
  seal: {
    id: 'certificate-seal-owed',
    title: { zh: '折让证明单待客户签章', en: "A certificate waits for the customer's seal" },
    sentence: {
      zh: '折让证明单 {certificate} 待{roles:role}送客户 {customer} 签章',
      en: '{roles:role} sends certificate {certificate} to customer {customer} to be sealed',
    },
  },
  copies: {
    id: 'certificate-copies-owed',
    title: { zh: '折让证明单待分存', en: 'Copies of a certificate go to their keepers' },
    sentence: {
      zh: '折让证明单 {certificate} 第 {missing} 联待{roles:role}分存',
      en: 'copies {missing} of certificate {certificate} wait for {roles:role} to hand them out',
    },
  },
  proof: {
    id: 'allowance-proof-owed',
    title: { zh: '待取得折让证明', en: 'The proof of an allowance is to be obtained' },
    sentence: {
      zh: '折让证明单 {certificate} 待{roles:role}向客户 {customer} 取得折让证明',
      en: 'certificate {certificate}: {roles:role} gets the proof of allowance from customer {customer}',
    },
  },
  posting: {
    id: 'allowance-posting-owed',
    title: { zh: '折让待作账', en: 'An allowance waits to be posted' },
    sentence: {
      zh: '折让证明单 {certificate}（金额 {amount} 元）待{roles:role}作账',
      en: 'certificate {certificate} (CNY {amount}) waits for {roles:role} to post it',
    },
  },
}

export const certificateObligations = Object.entries(WAITS).map(([step, telling]) =>
  response({
    ...telling,
    of: ofCertificate,
    each: ({ state, edition }) => waitsOfCertificate(state, edition).filter(wait => wait.step === step),
    from: ({ since }) => since,
    facts: ({ roles, missing = [] }) => ({ roles, missing }),
  }),
)
