/** Refusals of fact: what would be so under any regulation. */

export const correctionRefusals = {
  'fact-on-record': {
    title: { zh: '作废的事实须有记录', en: 'What is withdrawn is on record' },
    sentence: { zh: '记录中没有事件 {event}', en: 'there is no event {event} in the log' },
  },
  'fact-stands': {
    title: { zh: '事实不得重复作废', en: 'What is withdrawn still stands' },
    sentence: { zh: '事件 {event} 已于 {actual} 作废', en: 'event {event} was withdrawn at {actual}' },
  },
  'told-fact': {
    title: { zh: '只有告知的事实可以作废', en: 'Only facts that were told can be withdrawn' },
    sentence: {
      zh: '事件 {event}（{actual}）不是告知的事实：决定须以相反的行为撤销',
      en: 'event {event} ({actual}) is no fact that was told: a decision is undone by its own reverse act',
    },
  },
}
