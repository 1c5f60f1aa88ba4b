/** 客诉处理办法 (D03): returns and allowances in the books, and coming into force. */
import { defineClauses } from '../../../core/clause.ts'

export const d03Clauses = defineClauses({
  'D03-13.1': {
    zh: '业务部门拿到结案的第三联后，按核决方式处理。',
    en: 'With copy 3 of the closed form in hand, sales proceeds as has been approved.',
    kept: { by: 'desk-of-returns', as: 'view' },
  },
  'D03-13.1.1.1': {
    zh: '折让、赔款的，业务人员应依抱怨处理单，开出一式二联的销货折让证明单。',
    en: 'For allowance or compensation, sales staff shall write by the form two copies of an allowance certificate.',
    kept: { by: 'certificate-on-record', as: 'fact' },
  },
  'D03-13.1.1.2': {
    zh: '销货折让证明单分别由经理（副经理）和总经理（副总经理）核签。',
    en: 'Manager and general manager, or their deputies, review the allowance certificate and sign it.',
  },
  'D03-13.1.1.3': {
    zh: '折让证明单另送客户，由客户签名盖章。',
    en: 'The allowance certificate is further sent to the customer for signature and seal.',
  },
  'D03-13.1.1.4': {
    zh: '签好的折让证明单，业务部存一份，另一份给会计作帐。',
    en: 'Of the signed certificate, sales keeps one copy and the other goes to accounting to be booked.',
    kept: { by: 'receivable-after-returns', as: 'view' },
  },
  'D03-13.1.2.1': {
    zh: '退货或重处理的，即开立成品退货单，写明原因、处理方式和退回依据。',
    en: 'For a return or reprocessing a return slip is made out at once with reason, way of handling and basis.',
    kept: { by: 'slip-on-record', as: 'fact' },
  },
  'D03-13.1.2.2': {
    zh: '成品退货单由经理或副经理批示。',
    en: 'The manager or the deputy manager rules on the finished goods return slip.',
  },
  'D03-13.1.2.3': {
    zh: '退货单第一联业务部门自存以便督促，另三联送成品仓储收料。',
    en: 'Sales keeps copy 1 of the slip to follow up; the other three go to the finished goods warehouse to receive.',
  },
  'D03-13.2.01': {
    zh: '会计科核对两个数量：第四联批示的核定量和退货单的实退量。',
    en: 'Accounting compares the approved return on copy 4 of the form with the actual return on the return slip.',
    kept: { by: 'sheet-of-return-slip', as: 'view' },
  },
  'D03-13.2.02': {
    zh: '两个数量无误的，会计科即开立传票转帐。',
    en: 'If the two quantities agree, accounting at once makes out a voucher and carries out the transfer.',
  },
  'D03-13.2.03': {
    zh: '数量、金额不符的，会计科照所列方式办；金额不符没有对应的规定。',
    en: 'Where quantity or amount differs, accounting goes by the listed ways; none deals with a differing amount.',
  },
  'D03-13.2.1.1': {
    zh: '实退少于核定量的，应以实退数量开传票转帐。',
    en: 'When less comes back than approved, the voucher shall be made out for the quantity actually returned.',
  },
  'D03-13.2.1.2': {
    zh: '实退多于核定量而在允收比率以内的，应以实退数量开传票；超出时未规定。',
    en: 'An excess within the tolerance ratio shall be vouchered as actually returned; above it nothing is laid down.',
  },
  'D03-13.2.1.3': {
    zh: '允收比率是客户订制时写明的超量允收比率。',
    en: "How much excess is tolerated follows from the acceptance ratio noted with the customer's order.",
    kept: { by: 'tolerance-of-return', as: 'parameter' },
  },
  'D03-13.2.1.4': {
    zh: '客户订制时没有注明比率的，用公司的规定，其数值在文中缺失。',
    en: "Without a ratio noted by the customer the company's own rule applies; its figure is missing.",
    kept: { by: 'tolerance-of-return', as: 'parameter' },
  },
  'D03-13.2.1.5': {
    zh: '少退或在比率内多退的，传票都应以退货单的实退数量为准。',
    en: 'For less or for an excess within tolerance, the voucher shall state the quantity on the return slip.',
    kept: { by: 'receivable-after-returns', as: 'view' },
  },
  'D03-13.2.2.1': {
    zh: '退货到仓，成品仓储应与退货单核对，无误才签收。',
    en: 'Goods returned shall be compared with the return slip by the warehouse and, if correct, signed for.',
  },
  'D03-13.2.2.2': {
    zh: '实物与退货单不符的，得在请示后按实际情况签收，向谁请示未说明。',
    en: 'If goods and slip differ, the warehouse may sign for what is there after asking; whom it asks is not stated.',
  },
  'D03-13.2.2.3': {
    zh: '成品退货单的第二联归成品仓储保存。',
    en: 'Copy 2 of the return slip remains with the finished goods warehouse.',
  },
  'D03-13.2.2.4': {
    zh: '成品退货单的第三联归会计科保存。',
    en: 'Copy 3 of the return slip remains with the accounting section.',
  },
  'D03-13.2.2.5': {
    zh: '成品退货单的第四联归业务部保存。',
    en: 'Copy 4 of the return slip remains with the sales department.',
  },
  'D03-13.2.3': {
    zh: '客诉影响收款时，会计部门计算回收率绩效奖金，应扣除抱怨处理表所列料号的应收金额。',
    en: "If collection suffers, accounting shall deduct the listed part number's receivable when computing the bonus.",
    kept: { by: 'collection-rate', as: 'view' },
  },
  'D03-13.2.4': {
    zh: '业务人员收到填回的成品退货单，应在三种方式里择一取得退货证明。',
    en: 'Sales staff shall choose one of three ways of proving the return when the filled slip reaches them.',
  },
  'D03-13.2.4.1': {
    zh: '方式一：收回原开的统一发票，要求买受人盖章，印章名称缺失。',
    en: 'Way one: the invoice issued is taken back and the buyer asked to seal it; the name of the seal is missing.',
  },
  'D03-13.2.4.2': {
    zh: '方式二：收回写明退货与实收数量、单价、金额的发票影印本，务必由买受人盖章，印章名称缺失。',
    en: 'Way two: an invoice copy with returned and received figures, which the buyer must seal; no seal is named.',
  },
  'D03-13.2.4.3.1': {
    zh: '方式三：填写销货退回证明单，请买受人盖章签回，印章名称缺失。',
    en: 'Way three: the buyer seals a sales return certificate and signs it back; the name of the seal is missing.',
  },
  'D03-13.2.4.3.2': {
    zh: '退货证明取得后，连同成品销货退回单送会计部作帐。',
    en: 'Accounting receives the proofs of return, with the finished goods sales return slip, and books them.',
  },
  'D03-13.2.5': {
    zh: '结果为销货折让的，业务人员开折让证明单时按三种方式取得证明，但文中只列两种。',
    en: "For an allowance, sales staff obtain proof in three ways by the document's count; only two are listed.",
  },
  'D03-13.2.5.1': {
    zh: '方式一：写明折让与实收单价、金额的发票影印本，务必由买受人盖章，印章名称缺失。',
    en: 'Way one: an invoice copy with allowed and received prices, which the buyer must seal; no seal is named.',
  },
  'D03-13.2.5.2': {
    zh: '方式二：填写销货折让证明单，请买受人盖章后签回，印章名称缺失。',
    en: 'Way two: the buyer seals a sales allowance certificate and signs it back; the name of the seal is missing.',
  },
  'D03-13.2.5.3': {
    zh: '折让证明取得后，连同销货折让证明单送会计科作帐。',
    en: 'Proofs of an allowance go to the accounting section for booking, together with the allowance certificate.',
  },
  'D03-15': {
    zh: '本办法由总经理核准后施行，修订也照此办理。',
    en: 'The procedure takes effect once the general manager has approved it; the same holds for amendments.',
    kept: { by: 'edition-of-slip', as: 'parameter' },
  },
})
