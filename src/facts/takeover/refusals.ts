/** Refusals of fact: what would be so under any regulation. */

export const takeOverRefusals = {
  'past-is-past': {
    title: { zh: '既往日期不得晚于承接当日', en: 'What is told of before lies before' },
    sentence: {
      zh: '客户 {customer} 的既往日期 {actual} 晚于承接当日 {limit}',
      en: 'customer {customer}: {actual} is told of before, and lies behind the day of the take-over, {limit}',
    },
  },
}
