/** Clauses that are kept by a recorded fact, a view, a reading or a permission, not by a rule or an obligation. */
import type { Provision } from '../../core/clause.ts'

export const vehicleStockProvisions: readonly Provision[] = [
  {
    id: 'unmarked-vehicle-freely-sold',
    kind: 'permission',
    clauses: ['D06-2.29.2'],
    title: { zh: '未标识的已订车可自由销售', en: 'A reserved vehicle without a mark may be sold freely' },
  },
  {
    id: 'seller-of-marked-vehicle-answers',
    kind: 'view',
    clauses: ['D06-2.29.3'],
    title: { zh: '售出已标识车辆者承担后果', en: 'Who sold a marked vehicle answers for it' },
  },
  {
    id: 'changed-order-dated-by-change',
    kind: 'classification',
    clauses: ['D06-4.1.4'],
    title: { zh: '订单修改后以修改日期排队', en: 'A changed order queues by the date of the change' },
  },
  {
    id: 'delivery-queue',
    kind: 'view',
    clauses: ['D06-4.2.1', 'D06-4.2.2', 'D06-4.2.3'],
    title: { zh: '提车队列', en: 'The queue for vehicles of a model' },
  },
  {
    id: 'down-payment-counts-as-full',
    kind: 'classification',
    clauses: ['D06-4.2.4'],
    title: { zh: '信贷首付视同全款', en: 'A down payment on credit counts as full payment' },
  },
  {
    id: 'fines-for-stock-reports',
    kind: 'view',
    clauses: ['D06-6.2.3'],
    title: { zh: '晚报、漏报库存的罚款', en: 'Fines for late and missing stock reports' },
  },
  {
    id: 'key-register',
    kind: 'view',
    clauses: ['D06-6.3.1', 'D06-6.8.A.1'],
    title: { zh: '钥匙领用登记表', en: 'The register of keys' },
  },
  {
    id: 'fine-for-lost-key',
    kind: 'view',
    clauses: ['D06-6.3.2'],
    title: { zh: '丢失钥匙的罚款和赔偿', en: 'Fine and compensation for a lost key' },
  },
  {
    id: 'half-of-transfer-damage',
    kind: 'view',
    clauses: ['D06-6.5'],
    title: { zh: '调离受损承担一半', en: 'Half of the damage in a transfer is borne' },
  },
  {
    id: 'stock-damage-borne',
    kind: 'view',
    clauses: ['D06-6.6.2'],
    title: { zh: '在库损伤的赔偿人', en: 'Who pays for damage in stock' },
  },
  {
    id: 'fines-about-test-drives',
    kind: 'view',
    clauses: ['D06-6.8.A.2', 'D06-6.8.B', 'D06-6.8.C.2', 'D06-6.8.D.2'],
    title: { zh: '试驾、钥匙的罚款和责任', en: 'Fines and liability about test drives and their keys' },
  },
  {
    id: 'dismissal-for-drive-papers',
    kind: 'view',
    clauses: ['D06-6.8.C.3'],
    title: { zh: '试驾手续屡次不全者劝退', en: 'Who repeats incomplete test drive papers is asked to leave' },
  },
  {
    id: 'fine-for-private-use',
    kind: 'view',
    clauses: ['D06-6.7.2'],
    title: { zh: '私用车辆的罚款', en: 'Fine for the private use of a vehicle' },
  },
  {
    id: 'fine-for-late-recall',
    kind: 'view',
    clauses: ['D06-6.13.3'],
    title: { zh: '超期未调回的罚款', en: 'Fine for each day a recall is late' },
  },
  {
    id: 'second-tier-stock',
    kind: 'view',
    clauses: ['D06-6.13.1'],
    title: { zh: '二级店库存', en: 'What second-tier shops have, and for how long' },
  },
  {
    id: 'fines-for-lost-kits',
    kind: 'view',
    clauses: ['D06-6.16.1', 'D06-7.12.1'],
    title: { zh: '丢失工具、质保书、说明书的罚款', en: 'Fines for lost tools, warranty books and manuals' },
  },
  {
    id: 'kit-stocktaking',
    kind: 'fact',
    clauses: ['D06-6.16.2'],
    title: { zh: '工具、质保书盘查有记录', en: 'Checks of tools and warranty books are recorded' },
  },
  {
    id: 'vehicle-board',
    kind: 'view',
    clauses: ['D06-6.17.1', 'D06-2.29.1'],
    title: { zh: '在途与库存看板', en: 'The board of vehicles in transit and in stock' },
  },
  {
    id: 'fines-for-what-was-found',
    kind: 'view',
    clauses: ['D06-6.17.2', 'D06-6.20', 'D06-7.5'],
    title: { zh: '看板、大库、礼品登记的罚款', en: 'Fines about the board, the main stock and unregistered gifts' },
  },
]
