/** Refusals of fact: what would be so under any regulation. */

export const handoverRefusals = {
  'matter-new': {
    title: { zh: '事项编号不得重复', en: 'The matter is not on record yet' },
    sentence: { zh: '事项 {matter} 已由 {actual} 登记', en: 'matter {matter} is on record already, of {actual}' },
  },
  'matter-on-record': {
    title: { zh: '事项已登记', en: 'The matter is on record' },
    sentence: { zh: '事项 {matter} 尚未登记', en: 'matter {matter} is not on record' },
  },
  'employee-here': {
    title: { zh: '员工在职', en: 'The employee is here' },
    sentence: { zh: '员工 {employee} 已于 {actual} 调离', en: '{employee} has left at {actual}' },
  },
}
