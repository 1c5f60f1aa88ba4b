/** 客户投诉管理制度 (D02): returns and allowances in the books, and coming into force. */
import { defineClauses } from '../../../core/clause.ts'

export const d02Clauses = defineClauses({
  'D02-12.1': {
    zh: '业务部收到结案表第三联后，按核决的方式去处理。',
    en: 'Once sales has received copy 3 of the closed form, it proceeds in the manner approved.',
    kept: { by: 'desk-of-returns', as: 'view', title: { zh: '退货单在等谁办理', en: 'What waits for whom' } },
  },
  'D02-12.1.1.1': {
    zh: '折让或赔款的，业务人员应依处理单开具一式二联的销货折让证明单。',
    en: 'For allowance or compensation, sales staff shall make out by the form an allowance certificate in duplicate.',
    kept: { by: 'certificate-on-record', as: 'fact' },
  },
  'D02-12.1.1.2': {
    zh: '折让证明单由（副）经理和（副）总经理核签。',
    en: 'The (deputy) manager and the (deputy) general manager review and sign the allowance certificate.',
  },
  'D02-12.1.1.3': {
    zh: '核签后的折让证明单送给客户签名盖章。',
    en: 'The allowance certificate then goes to the customer to be signed and sealed.',
  },
  'D02-12.1.1.4': {
    zh: '客户签章后，折让证明单业务部留一份，另一份送财务部。',
    en: "With the customer's seal on the certificate, one copy stays with sales and the other goes to finance.",
  },
  'D02-12.1.2.1': {
    zh: '退货的，开具成品退货单，写明原因、处理方式和退回依据。',
    en: 'For a return, a finished goods return slip is made out with reason, way of handling and basis.',
    kept: { by: 'slip-on-record', as: 'fact' },
  },
  'D02-12.1.2.2': {
    zh: '成品退货单报请上级核准，哪一级未说明。',
    en: 'The return slip is submitted to a superior for approval; which level is not stated.',
  },
  'D02-12.1.2.3': {
    zh: '退货单第一联业务部自存，另外三联送成品仓库用以办理退货。',
    en: 'Sales keeps copy 1 of the return slip; the other three go to the finished goods warehouse for the return.',
  },
  'D02-12.2.01': {
    zh: '财务部核对两个数量：第四联批示的核定量，退货单的实退量。',
    en: 'Finance compares the approved quantity on copy 4 with the quantity actually returned on the return slip.',
    kept: { by: 'sheet-of-return-slip', as: 'view' },
  },
  'D02-12.2.02': {
    zh: '两个数量核对一致的，财务部即开传票转账。',
    en: 'If both quantities agree, finance at once makes out the voucher and carries out the transfer.',
  },
  'D02-12.2.03': {
    zh: '数量或金额对不上的，财务部照所列方式处理；金额不符如何办，文中未写。',
    en: 'If quantity or amount differs, finance follows the listed ways; for a differing amount none is given.',
  },
  'D02-12.2.1.1': {
    zh: '实际退货少于核定量的，应照实退数量转账。',
    en: 'When less comes back than was approved, the transfer shall follow the quantity actually returned.',
  },
  'D02-12.2.1.2': {
    zh: '实际退货多于核定量但在一定比率以内的，应照实退数量转账；比率未给出，超出时未规定。',
    en: 'An excess within a certain ratio shall be posted as returned; the ratio and what lies above it are not given.',
    kept: { by: 'tolerance-of-return', as: 'parameter' },
  },
  'D02-12.2.1.3': {
    zh: '少退或限内多退，转账都应以成品退货单的实退数量为准。',
    en: 'Below the approved quantity or within the ratio, the transfer shall go by the quantity on the return slip.',
    kept: {
      by: 'receivable-after-returns',
      as: 'view',
      title: { zh: '退货与折让冲减应收', en: 'Returns and allowances lower the receivable' },
    },
  },
  'D02-12.2.2.1': {
    zh: '成品仓库收退货，应对照成品退货单核对，无误才签收。',
    en: 'On receiving returned goods the warehouse shall compare them with the return slip and sign if they agree.',
  },
  'D02-12.2.2.2': {
    zh: '实物与退货单不符的，须先请示，再照实际情况签收；向谁请示未说明。',
    en: 'If goods and slip differ, the warehouse must ask (whom is not stated), then sign for what is there.',
  },
  'D02-12.2.2.3': {
    zh: '成品退货单的第二联由成品仓库保存。',
    en: 'The finished goods warehouse holds on to copy 2 of the return slip.',
  },
  'D02-12.2.2.4': { zh: '成品退货单的第三联由财务部保存。', en: 'Finance holds on to copy 3 of the return slip.' },
  'D02-12.2.2.5': { zh: '成品退货单的第四联由业务部保存。', en: 'Sales holds on to copy 4 of the return slip.' },
  'D02-12.2.3': {
    zh: '投诉影响收款时，财务部计算回收率绩效奖金应扣除客户意见处理表所列应收金额。',
    en: 'If a complaint affects collection, finance shall deduct the amount on the form when computing the bonus.',
    kept: { by: 'collection-rate', as: 'view' },
  },
  'D02-12.2.4': {
    zh: '收到仓库填的成品退货单后，业务人员应从三种方式里选一种取得退货证明。',
    en: 'Sales staff who receive the filled slip shall obtain proof of the return in one of three ways.',
  },
  'D02-12.2.4.1': {
    zh: '证明之一：收回原来的统一发票并在上面盖章，印章名称缺失。',
    en: 'First way: the original uniform invoice is taken back and sealed; the name of the seal is missing.',
  },
  'D02-12.2.4.2': {
    zh: '证明之二：写明退货数量、单价、金额和实收数量的发票影印本，务必由买受人盖章，印章名称缺失。',
    en: 'Second way: an invoice copy with quantities, price and amount, which the buyer must seal; no seal is named.',
  },
  'D02-12.2.4.3': {
    zh: '证明之三：填写销货退回证明单，买受人在上面盖章，印章名称缺失。',
    en: 'Third way: a sales return certificate is filled in and sealed by the buyer; the name of the seal is missing.',
  },
  'D02-12.2.5': {
    zh: '处理结果为销货折让的，业务人员开折让证明单时应按所列两种方式取得证明，任选或并用未说明。',
    en: 'For an allowance, sales staff shall obtain proof in the two listed ways; whether either or both is not said.',
  },
  'D02-12.2.5.1': {
    zh: '折让证明之一：写明折让与实收的单价、金额的发票影印本，务必由买受人盖章，印章名称缺失。',
    en: 'One proof: an invoice copy with allowed and received prices, which the buyer must seal; no seal is named.',
  },
  'D02-12.2.5.2.1': {
    zh: '折让证明之二：填好销货折让证明单，请买受人盖章，印章名称缺失。',
    en: 'Other proof: a sales allowance certificate, filled in and sealed by the buyer; the seal is not named.',
  },
  'D02-12.2.5.2.2': {
    zh: '折让的证明文件取得后，连同销货折让证明单送财务部。',
    en: 'The proofs of an allowance, once obtained, go to finance with the sales allowance certificate.',
  },
  'D02-14.1': {
    zh: '本制度从颁布那天起开始施行，颁布日期未写明。',
    en: 'The regulation is in force from its day of promulgation; the date itself is not given.',
    kept: {
      by: 'edition-of-slip',
      as: 'parameter',
      title: { zh: '单据依开立时的版本办理', en: 'A slip keeps the edition under which it was issued' },
    },
  },
  'D02-14.2': {
    zh: '公司有权在任何时候修订本制度。',
    en: 'The company is entitled to amend the regulation whenever it sees fit.',
    kept: { by: 'edition-of-slip', as: 'parameter' },
  },
})
