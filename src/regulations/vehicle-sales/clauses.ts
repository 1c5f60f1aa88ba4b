/** 售车的款项、信贷、资料与业绩 (D06 parts 2.22, 2.31, 4.2, 5.8, 6.12, 7.8, 7.13): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

const fines = { kept: { by: 'sale-fines', as: 'view', title: { zh: '售车罚款', en: 'Fines of sales' } } } as const

export const vehicleSalesClauses = defineClauses({
  // 业绩: for whom a sale counts
  'D06-2.22': {
    zh: '业绩不能私下调换，调换的人一律辞退。',
    en: 'Nobody swaps performance on his own; whoever does is dismissed.',
  },
  'D06-2.31.1': {
    zh: '车款到账以后，车才可以提，业绩才可以算。',
    en: 'Only when the money has arrived may a vehicle be picked up and be counted as performance.',
  },
  'D06-2.31.2': {
    zh: 'GMAC信贷的，收到打款报告以后才可以提车、算业绩。',
    en: "With a GMAC loan it takes the lender's report of the disbursement.",
  },
  'D06-4.2.5': {
    zh: '信贷订单在提车以前不算业绩。',
    en: 'An order on credit is not counted as performance before the vehicle is picked up.',
  },
  'D06-7.8.3': {
    zh: '客户资料缺一份，这台车就不算业绩。',
    en: 'Where one of the customer’s papers is missing, the sale is not counted.',
    kept: {
      by: 'sale-performance',
      as: 'view',
      title: { zh: '是否计入业绩，为何不计', en: 'Whether a sale counts as performance, and why not' },
    },
  },

  // 信贷: credit
  'D06-6.12.1': {
    zh: 'GMAC没有放款以前，钥匙由5S保管，车不能放。',
    en: 'Until GMAC has paid out, the keys stay with 5S and the vehicle is not released.',
  },
  'D06-6.12.2': {
    zh: '没有放款就答应客户提前放车的，每次罚50元。',
    en: 'Whoever promises a customer the vehicle before that pays 50 yuan each time.',
    ...fines,
  },

  // 资料与定金: papers and deposits
  'D06-7.8.1': {
    zh: '当天交车，客户资料在20分钟以内全部交到助理那里。',
    en: 'Of a vehicle that is handed over, all papers of the customer are with the assistant within 20 minutes.',
    kept: {
      by: 'sale-papers',
      as: 'view',
      title: { zh: '售车资料：已交、所缺与期限', en: 'The papers of a sale: there, missing, and due when' },
    },
  },
  'D06-7.8.2': { zh: '资料交晚了，罚50元。', en: 'Papers that come late cost 50 yuan.', ...fines },
  'D06-7.13.1': {
    zh: '定金转为车款的，顾问要让客户把定金条交回收银处。',
    en: 'Where a deposit becomes part of the price, the consultant has the customer return the slip to the cashier.',
  },
  'D06-7.13.2': {
    zh: '定金条没有交回的，定金不算在车款里。',
    en: 'A deposit whose slip was not returned does not count towards the price.',
  },

  // 老客户介绍: referrals
  'D06-5.8': {
    zh: '老客户介绍来的客户成交了，奖老客户200元油费。',
    en: 'An existing customer who has brought a buyer gets 200 yuan for fuel once the sale is closed.',
  },
})
