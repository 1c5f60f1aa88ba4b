/** The codes of vehicles, and what they are called, Chinese and English. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 试驾协议, 驾照复印件, 试驾确认书, 试驾调查报告. */
export type DrivePaper = 'agreement' | 'licence-copy' | 'confirmation' | 'survey-report'
export const DRIVE_PAPER: WordsOf<DrivePaper> = {
  agreement: '试驾协议',
  'licence-copy': { zh: '驾照复印件', en: 'copy of the licence' },
  confirmation: '试驾确认书',
  'survey-report': '试驾调查报告',
}

/** Where a vehicle is in its course. */
export type Whereabouts = 'unknown' | 'in-transit' | 'on-hand' | 'delivered'
const whereabouts: WordsOf<Whereabouts> = {
  unknown: '未登记',
  'in-transit': { zh: '在途', en: 'on its way' },
  'on-hand': '在库',
  delivered: '已交车',
}

/** Of a key that nobody holds, and of a place that is no shop. */
const keyState: WordsOf = { lost: '已丢失', custody: { zh: '在保管处', en: 'in custody' } }
const site: WordsOf = { 'own-site': { zh: '本店', en: 'the own sites' } }

/** By command: `it cannot {step:act}`. */
const act: WordsOf = {
  'test-drive.hand-in-papers': { zh: '上交试驾手续', en: 'hand in the papers' },
  'vehicle-gift.issue': { zh: '领取礼品', en: 'issue the gift' },
  'vehicle-gift.receipt': { zh: '签收礼品', en: 'sign for the gift' },
  'vehicle-gift.register': { zh: '登记礼品', en: 'register the gift' },
  'vehicle-gift.request': { zh: '申请礼品', en: 'request the gift' },
  'vehicle-gift.sign': { zh: '礼品签字', en: 'sign the request of the gift' },
  'vehicle-order.cancel': { zh: '取消订单', en: 'cancel the order' },
  'vehicle-order.change': { zh: '修改订单', en: 'change the order' },
  'vehicle-order.place': { zh: '签定订单', en: 'place the order' },
  'vehicle-order.record-full-payment': { zh: '登记全款', en: 'record the full payment' },
  'vehicle-order.register': { zh: '登记订单', en: 'register the order' },
  'vehicle-order.sign': { zh: '订单签字', en: 'sign the order' },
  'vehicle-slip.issue': { zh: '开出单据', en: 'make out the slip' },
  'vehicle-slip.issue-goods': { zh: '凭单发放', en: 'issue goods on the slip' },
  'vehicle-slip.sign': { zh: '单据签字', en: 'sign the slip' },
  'vehicle-slip.withdraw': { zh: '撤回单据', en: 'withdraw the slip' },
  'vehicle-stock.assign-model': { zh: '分派展车', en: 'assign the model' },
  'vehicle-stock.check-kit': { zh: '检查随车工具', en: 'check the kit' },
  'vehicle-stock.declare-supply': { zh: '公布车源', en: 'declare the supply' },
  'vehicle-stock.record-violation': { zh: '记录违规', en: 'record a violation' },
  'vehicle-stock.report': { zh: '上报库存', en: 'report the stock' },
  'vehicle.announce': { zh: '登记来车', en: 'announce it' },
  'vehicle.consign': { zh: '放置二级店', en: 'consign it' },
  'vehicle.deliver': { zh: '交车', en: 'deliver it' },
  'vehicle.display': { zh: '布展', en: 'display it' },
  'vehicle.end-display': { zh: '撤展', en: 'end its display' },
  'vehicle.end-drive': { zh: '结束试驾', en: 'end the drive' },
  'vehicle.explain-damage': { zh: '说明运输损失', en: 'explain the damage' },
  'vehicle.inspect': { zh: '验收', en: 'inspect it' },
  'vehicle.issue-key': { zh: '领用钥匙', en: 'issue its key' },
  'vehicle.issue-tools': { zh: '领取工具', en: 'issue its tools' },
  'vehicle.lose-key': { zh: '登记钥匙丢失', en: 'lose its key' },
  'vehicle.mark': { zh: '标识', en: 'mark it' },
  'vehicle.name-liable': { zh: '落实责任', en: 'name who is liable' },
  'vehicle.raise-claim': { zh: '联系索赔', en: 'raise the claim' },
  'vehicle.receive': { zh: '到店', en: 'receive it' },
  'vehicle.record-damage': { zh: '登记损伤', en: 'record damage' },
  'vehicle.record-discovered-sale': { zh: '补记售车', en: 'record the sale' },
  'vehicle.record-lost-kit': { zh: '登记随车物品丢失', en: 'record what was lost' },
  'vehicle.release': { zh: '取消预留', en: 'release it' },
  'vehicle.replace-key': { zh: '补配钥匙', en: 'replace its key' },
  'vehicle.reserve': { zh: '预留', en: 'reserve it' },
  'vehicle.return-key': { zh: '交回钥匙', en: 'return its key' },
  'vehicle.sell': { zh: '售车', en: 'sell it' },
  'vehicle.start-drive': { zh: '开始试驾', en: 'start the drive' },
  'vehicle.take-back': { zh: '调回入库', en: 'take it back' },
  'vehicle.transfer': { zh: '调车', en: 'transfer it' },
  'vehicle.use': { zh: '用车', en: 'use it' },
}

export const vehicleWords = { drivePaper: DRIVE_PAPER, whereabouts, keyState, site, act } satisfies Vocabulary
