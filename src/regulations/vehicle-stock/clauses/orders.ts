/** 订车、订单、单据、礼品 (D06 parts 2.8, 2.29, 4, 5.1, 7.5, 7.6). */
import { defineClauses } from '../../../core/clause.ts'

export const orderClauses = defineClauses({
  // 展车与已订车辆: display vehicles and reserved vehicles
  'D06-2.8.4': { zh: '展车清洁按车型落到各组。', en: 'Each group looks after the display vehicles of its models.' },
  'D06-2.29.1': {
    zh: '车辆已被预订的，必须在看板或车里标明。',
    en: 'A vehicle that is ordered must be marked so on the stock board or inside the vehicle.',
    kept: {
      by: 'vehicle-board',
      as: 'view',
      title: { zh: '在途与库存看板', en: 'The board of vehicles in transit and in stock' },
    },
  },
  'D06-2.29.2': {
    zh: '没有标明的，谁都可以卖。',
    en: 'Without the mark anybody may sell it.',
    kept: { by: 'unmarked-vehicle-freely-sold', as: 'permission' },
  },
  'D06-2.29.3': {
    zh: '已标明仍被卖掉的，由卖车的人承担后果。',
    en: 'Whoever sells a marked vehicle all the same answers for everything that follows.',
    kept: { by: 'seller-of-marked-vehicle-answers', as: 'view' },
  },

  // 订单: orders
  'D06-4.1.1': {
    zh: '订单要经理或组长签过字、助理登记过，才算生效。',
    en: 'An order takes effect once the manager or a group leader has signed it and the assistant has registered it.',
  },
  'D06-4.1.2': {
    zh: '订单不能随便改，要改须有经理或组长签字。',
    en: 'An order is not changed at will; a change takes the signature of the manager or a group leader.',
  },
  'D06-4.1.3': { zh: '没有签字而私下改的，不作数。', en: 'A change that was made privately counts for nothing.' },
  'D06-4.1.4': {
    zh: '订单改过以后，日期从改的那天算。',
    en: 'After a change the order bears the date of the change.',
    kept: { by: 'changed-order-dated-by-change', as: 'classification' },
  },
  'D06-4.2.1': {
    zh: '订单早的先提车。',
    en: 'The earlier order gets its vehicle first.',
    kept: { by: 'delivery-queue', as: 'view', title: { zh: '提车队列', en: 'The queue for vehicles of a model' } },
  },
  'D06-4.2.2': {
    zh: '付清全款的优先。',
    en: 'Orders that are paid in full go before the others.',
    kept: { by: 'delivery-queue', as: 'view' },
  },
  'D06-4.2.3': {
    zh: '都付清的，先看价格高低，再看付清时间；两者孰先，依行文推定。',
    en: 'Among them the price level counts, then the time of full payment; which comes first is read from the wording.',
    kept: { by: 'delivery-queue', as: 'view' },
  },
  'D06-4.2.4': {
    zh: '信贷客户付了首付，就当付清。',
    en: 'For a customer on credit the down payment counts as full payment.',
    kept: { by: 'down-payment-counts-as-full', as: 'classification' },
  },

  // 单据: slips
  'D06-4.4.1': {
    zh: '装饰单和领料单，当天要有经理签字，不然无效。',
    en: 'A slip for accessories or material takes effect only if the manager signs it on the same day.',
  },
  'D06-4.4.2': {
    zh: '经理不在，组长或助理两人以上代签。',
    en: 'While the manager is absent, two or more group leaders or assistants sign.',
  },
  'D06-7.6': {
    zh: '领料要销售经理认可，没有认可不发料。',
    en: 'Material is issued with the approval of the sales manager and not otherwise.',
  },

  // 礼品: gifts
  'D06-5.1.3': {
    zh: '领礼品先填表，市场专员和经理都签了字才能领。',
    en: 'A gift takes an application that the marketing specialist and the manager have both signed.',
  },
  'D06-5.1.4': { zh: '送出的礼品都必须由客户在签收单上签名。', en: 'The customer must sign a receipt for every gift.' },
  'D06-7.5': {
    zh: '礼品先在市场专员那里登记；发现没登记的，每次罚50元。',
    en: 'A gift is first entered with the marketing specialist; taking one without it costs 50 yuan each time.',
    kept: {
      by: 'fines-for-what-was-found',
      as: 'view',
      title: { zh: '看板、大库、礼品登记的罚款', en: 'Fines about the board, the main stock and unregistered gifts' },
    },
  },
})
