/** Refusals of fact: what would be so under any regulation. */

export const vehicleSaleRefusals = {
  'sale-order-known': {
    title: { zh: '订单须有登记', en: 'The order is known' },
    sentence: { zh: '没有订单 {order}', en: 'there is no order {order}' },
  },
  'sale-order-stands': {
    title: { zh: '订单须未取消', en: 'The order is not cancelled' },
    sentence: { zh: '订单 {order} 已于 {actual} 取消', en: 'order {order} was cancelled at {actual}' },
  },
  'sale-not-before-order': {
    title: { zh: '不得早于订单', en: 'Nothing of a sale is earlier than its order' },
    sentence: {
      zh: '时间 {actual} 早于订单 {order} 的签定时间 {limit}',
      en: '{actual} is earlier than order {order}, which is of {limit}',
    },
  },
  'sale-needs': {
    title: { zh: '须先有前提事项', en: 'What it rests on is on record' },
    sentence: { zh: '订单 {order} 尚无记录：{need:saleMatter}', en: 'order {order} lacks: {need:saleMatter}' },
  },
  'sale-once': {
    title: { zh: '每单只办一次', en: 'It is done once for an order' },
    sentence: {
      zh: '订单 {order} 的以下事项已于 {actual} 办理：{done:saleMatter}',
      en: 'order {order} has had it since {actual}: {done:saleMatter}',
    },
  },
  'sale-within-price': {
    title: { zh: '收款不得超过车价', en: 'No more is paid than the price' },
    sentence: {
      zh: '订单 {order} 的款项将为 {actual} 元，超过车价 {limit} 元',
      en: 'order {order} would come to CNY {actual}, its price is {limit}',
    },
  },
  'sale-referrer-other': {
    title: { zh: '介绍人须为他人', en: 'Nobody brings himself' },
    sentence: { zh: '介绍人 {actual} 就是购车客户', en: '{actual} is the buyer himself' },
  },
}
