/** 客诉处理办法 (D14): returns and allowances in the books; the text breaks off after the proofs of return. */
import { defineClauses } from '../../../core/clause.ts'

export const d14Clauses = defineClauses({
  'D14-13.1': {
    zh: '收到结案处理表的第三联后，业务部门照核决的方式办理，未定期限。',
    en: 'Holding copy 3 of the closed complaint form, sales carries out what was decided; no period is named.',
    kept: { by: 'desk-of-returns', as: 'view' },
  },
  'D14-13.1.1.1': {
    zh: '折让或赔款的，业务人员应开具销货折让证明单，共二联。',
    en: 'Sales staff shall make out a sales allowance certificate, in 2 copies, where money is allowed or compensated.',
    kept: { by: 'certificate-on-record', as: 'fact' },
  },
  'D14-13.1.1.2': {
    zh: '销货折让证明单应呈经（副）理和总（副）经理核签，是否两级都签未说明。',
    en: 'The certificate shall be signed by (deputy) manager and (deputy) general manager; if by both is not stated.',
  },
  'D14-13.1.1.3': {
    zh: '客户签章后，证明单应一份留业务部，另一份交会计入账。',
    en: 'When the customer has put its seal to it, sales shall keep one copy and accounting post the other.',
    kept: { by: 'receivable-after-returns', as: 'view' },
  },
  'D14-13.1.2.1': {
    zh: '退货或重处理的，即开成品退货单，写明原因、处理方式和依据。',
    en: 'For goods coming back or to be reworked, a return order with reason, treatment and basis is issued at once.',
    kept: { by: 'slip-on-record', as: 'fact' },
  },
  'D14-13.1.2.2': {
    zh: '开好的成品退货单，呈请经（副）理批示。',
    en: 'The completed return order is put to the manager or deputy manager for instructions.',
  },
  'D14-13.1.2.3': {
    zh: '成品退货单共四联，业务部留第一联督促，余下三联交成品仓储凭以收料。',
    en: 'Of 4 copies sales holds the first to press the matter; by 3 the finished-goods warehouse takes the goods in.',
  },
  'D14-13.2': {
    zh: '会计科核对处理表第四联的核定量与退货单的实退量，无误即开传票转账。',
    en: 'Accounting compares copy 4 with the return order and, if the quantities agree, at once posts a voucher.',
    kept: { by: 'sheet-of-return-slip', as: 'view' },
  },
  'D14-13.2.1.1': {
    zh: '实退量少于核定量，或超出但不过一定比率的，照实退量办理；比率数字未给出。',
    en: 'Less than was approved, or more by up to a certain ratio, is settled as returned; the ratio is not given.',
  },
  'D14-13.2.1.2': {
    zh: '比率取客户订制时写明的超量允收比率，没写的用公司规定，其数值未给出。',
    en: "The ratio is the one in the customer's order, or else the company's own, of which no figure is given.",
    kept: { by: 'tolerance-of-return', as: 'parameter' },
  },
  'D14-13.2.1.3': {
    zh: '在此范围内，应按成品退货单上的实退数量开传票转账。',
    en: 'The voucher shall then be made out and posted for the quantity that the return order shows as returned.',
    kept: { by: 'receivable-after-returns', as: 'view' },
  },
  'D14-13.2.2.1': {
    zh: '成品仓储收到退货，应与业务部开来的成品退货单比对，无误后签收。',
    en: 'The finished-goods warehouse shall compare what comes back with the return order and sign if they agree.',
  },
  'D14-13.2.2.2': {
    zh: '实物与退货单不符时，成品仓储得在请示后按实际签收，向谁请示未说明。',
    en: 'If goods and order differ, the warehouse may sign for what is there after asking; whom to ask is not stated.',
  },
  'D14-13.2.2.3': {
    zh: '成品退货单的第二、三、四联，分归成品仓储、会计科和业务部。',
    en: 'Of the return order the finished-goods warehouse keeps copy 2, accounting copy 3 and sales copy 4.',
  },
  'D14-13.2.3': {
    zh: '客诉影响收款的，会计应在算回收率奖金时扣除所列料号的应收金额，从何扣除未说明。',
    en: 'In the collection-rate bonus accounting shall deduct receivables hit by a complaint; from what is not stated.',
    kept: { by: 'collection-rate', as: 'view' },
  },
  'D14-13.2.4': {
    zh: '业务人员拿到填回的成品退货单后，应从三种方式里选一种取得退货证明。',
    en: 'Once the return order is back, sales staff shall choose 1 of 3 ways to get a proof of the return.',
  },
  'D14-13.2.4.1': {
    zh: '方式一：收回原先开出的统一发票，并要求买受人盖统一发票章。',
    en: 'Way 1: the uniform invoice first issued is taken back and the buyer asked to put its invoice seal on it.',
  },
  'D14-13.2.4.2': {
    zh: '方式二：收回注明退货与实收各自数量、单价、金额的发票影印本，必须有买受人发票章。',
    en: "Way 2: an invoice copy with quantity, price and amount returned and received; the buyer's seal must be on it.",
  },
  'D14-13.2.4.3': {
    zh: '方式三：填销货退回证明单，请买受人盖章签回，文件与退回单一起送会计。',
    en: 'Way 3: a sales return certificate, sealed and signed back by the buyer; papers and slip go to accounting.',
  },
})
