/** 交车、新车钥匙、二级店、工具、看板、大库 (D06 parts 6.9 to 6.20, 7.12). */
import { defineClauses } from '../../../core/clause.ts'

export const handingOverClauses = defineClauses({
  // 交车: delivery
  'D06-6.9': {
    zh: '工具在交车的时候领，过后不补发。',
    en: 'Tools are taken at delivery; whoever asks for them afterwards gets none.',
  },
  'D06-6.10': {
    zh: '车少的时候，顾问不能一次拿两把新车钥匙让客户挑；括号里的话疑为例外：手上有两张订单、又到了两辆车。',
    en: 'While vehicles are scarce no consultant takes two keys of new vehicles at once for a customer to choose from; the bracket reads like an exception for two orders and two arrived vehicles.',
  },

  // 二级店: second-tier shops
  'D06-6.13.1': {
    zh: '车在二级店放了30天以上，必须调回。',
    en: 'A vehicle that has been with a second-tier shop for more than 30 days must come back.',
    kept: { by: 'second-tier-stock', as: 'view' },
  },
  'D06-6.13.2': { zh: '调回由5S监督，并由其收进库里。', en: '5S sees to it and takes the vehicle into stock.' },
  'D06-6.13.3': {
    zh: '没有按时调回的，每晚一天罚50元；罚谁，文中未说。',
    en: 'Each further day costs 50 yuan; whom, the document does not say.',
    kept: { by: 'fine-for-late-recall', as: 'view' },
  },
  'D06-6.14.1': {
    zh: '二级店的车必须由当地经销商的人来调，本公司的人不能私下调。',
    en: "A second-tier shop's vehicles must be moved by people of the local dealer; own staff never do so privately.",
  },
  'D06-6.14.2': {
    zh: '调车以前必须先验收，否则出了问题归本人。',
    en: 'Before a vehicle is moved it must be checked, or whoever moves it answers for what goes wrong.',
  },

  // 工具、看板、大库: tools, the board, the main stock
  'D06-6.16.1': {
    zh: '工具和质保书每丢一套罚50元，算在销售助理身上。',
    en: 'Each set of tools and warranty book that is lost costs the sales assistant 50 yuan.',
    kept: {
      by: 'fines-for-lost-kits',
      as: 'view',
      title: { zh: '丢失工具、质保书、说明书的罚款', en: 'Fines for lost tools, warranty books and manuals' },
    },
  },
  'D06-6.16.2': {
    zh: '随时可能盘点，多久一次未说。',
    en: 'They are checked at irregular times; how often is not stated.',
  },
  'D06-6.17.1': {
    zh: '在途和在库的车辆要在看板上公布，必须随时改。',
    en: 'The board of vehicles in transit and in stock must be kept current at all times.',
    kept: { by: 'vehicle-board', as: 'view' },
  },
  'D06-6.17.2': {
    zh: '看板没有及时改对，发现一回罚20元。',
    en: 'Each time it is found not to be right costs 20 yuan.',
    kept: { by: 'fines-for-what-was-found', as: 'view' },
  },
  'D06-7.12.1': {
    zh: '领走以后把说明书或工具弄丢的，罚50元。',
    en: 'Losing the manual or the tools after having received them costs 50 yuan.',
    kept: { by: 'fines-for-lost-kits', as: 'view' },
  },
})
