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
  'breach-on-record': {
    title: { zh: '说明须针对在案的违规事项', en: 'What is answered for is on record' },
    sentence: {
      zh: '记录中没有事件 {event} 违反 {rule} 的事项',
      en: 'no breach of {rule} by event {event} is on record',
    },
  },
  'breach-stands': {
    title: { zh: '已作废的事实无须说明', en: 'What is answered for was not withdrawn' },
    sentence: {
      zh: '事件 {event} 已作废，无须就 {rule} 说明',
      en: 'event {event} was withdrawn: {rule} asks for no answer',
    },
  },
  'breach-unanswered': {
    title: { zh: '违规事项不得重复说明', en: 'The breach is not answered for yet' },
    sentence: {
      zh: '事件 {event} 违反 {rule} 的事项已于 {actual} 说明',
      en: 'the breach of {rule} by event {event} was answered for at {actual}',
    },
  },
}
