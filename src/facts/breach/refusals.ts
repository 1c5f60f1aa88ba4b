/** Refusals of fact about what is answered for. */

export const breachRefusals = {
  'breach-on-record': {
    title: { zh: '说明须针对在案的违规事项', en: 'What is answered for is on record' },
    sentence: {
      zh: '记录中没有事件 {event} 违反 {rule:rule} 的事项',
      en: 'no breach of {rule:rule} by event {event} is on record',
    },
  },
  'breach-stands': {
    title: { zh: '已作废的事实无须说明', en: 'What is answered for was not withdrawn' },
    sentence: {
      zh: '事件 {event} 已作废，无须就 {rule:rule} 说明',
      en: 'event {event} was withdrawn: {rule:rule} asks for no answer',
    },
  },
  'breach-unanswered': {
    title: { zh: '违规事项不得重复说明', en: 'The breach is not answered for yet' },
    sentence: {
      zh: '事件 {event} 违反 {rule:rule} 的事项已于 {actual} 说明',
      en: 'the breach of {rule:rule} by event {event} was answered for at {actual}',
    },
  },
  'duty-past': {
    title: { zh: '未到期的义务不得预先说明', en: 'What is answered for is over' },
    sentence: {
      zh: '{obligation} 的本期到 {actual} 才结束，届时未办才须说明',
      en: 'the period of {obligation} ends at {actual}: until then it can still be done',
    },
  },
}
