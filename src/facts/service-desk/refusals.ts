/** Refusals of fact: what would be so under any regulation. */

export const serviceDeskRefusals = {
  'reception-new': {
    title: { zh: '接待编号不得重复', en: 'The reception is not on record yet' },
    sentence: {
      zh: '接待 {reception} 已于 {actual} 开始',
      en: 'reception {reception} is on record already, since {actual}',
    },
  },
  'reception-known': {
    title: { zh: '接待须已记录', en: 'The reception is on record' },
    sentence: { zh: '没有接待 {reception} 的记录', en: 'reception {reception} is not on record' },
  },
  'step-not-before-reception': {
    title: { zh: '各步骤不得早于接待开始', en: 'Nothing comes before the reception began' },
    sentence: {
      zh: '接待 {reception} 于 {limit} 开始，此步骤却在 {actual}',
      en: 'reception {reception} began at {limit}, and this is at {actual}',
    },
  },
  'question-once': {
    title: { zh: '一次接待只记录一个问题', en: 'A reception has one question' },
    sentence: {
      zh: '接待 {reception} 的问题已于 {actual} 记录',
      en: 'the question of reception {reception} is on record since {actual}',
    },
  },
  'question-before': {
    title: { zh: '先有提问，后有核实与答复', en: 'A question comes before its check and its answer' },
    sentence: {
      zh: '此步骤在 {actual}，[而接待 {reception} 的问题于 {limit} 记录|而接待 {reception} 尚无问题记录]',
      en: 'this at {actual}, [and the question of reception {reception} at {limit}|and reception {reception} has no question yet]',
    },
  },
  'answer-before': {
    title: { zh: '先有答复，后有客户态度', en: 'An answer comes before what the customer says to it' },
    sentence: {
      zh: '此步骤在 {actual}，[而接待 {reception} 于 {limit} 答复|而接待 {reception} 尚无答复]',
      en: 'this at {actual}, [and the answer of reception {reception} at {limit}|and reception {reception} has no answer yet]',
    },
  },
  'answer-once': {
    title: { zh: '客户未提异议不得重复答复', en: 'A further answer follows an objection' },
    sentence: {
      zh: '接待 {reception} 已于 {actual} 答复，此后客户没有异议',
      en: 'reception {reception} was answered at {actual}, and the customer has not objected since',
    },
  },
  'end-once': {
    title: { zh: '一次接待只结束一次', en: 'A reception ends once' },
    sentence: { zh: '接待 {reception} 已于 {actual} 结束', en: 'reception {reception} ended at {actual} already' },
  },
  'promise-ahead': {
    title: { zh: '约定的答复时间须在将来', en: 'A reply is promised for later' },
    sentence: {
      zh: '约定于 {actual} 答复，而约定之时是 {limit}',
      en: 'a reply was promised for {actual}, and the promise was made at {limit}',
    },
  },
  'record-known': {
    title: { zh: '关联的记录须存在', en: 'What is linked is on record' },
    sentence: {
      zh: '没有{record:deskRecord} {id} 的记录',
      en: 'there is no {record:deskRecord} {id} on record',
    },
  },
  'enquiry-linked': {
    title: { zh: '一并答复的来询须已关联', en: 'An enquiry that is answered along with it is linked to it' },
    sentence: {
      zh: '来询 {limit} 未与接待 {reception} 关联[，已关联的是 {actual}|]',
      en: 'enquiry {limit} is not linked to reception {reception}[, {actual} is|]',
    },
  },
  'record-of-this-customer': {
    title: { zh: '关联的记录须属同一客户', en: 'What is linked is about the same customer' },
    sentence: {
      zh: '{record:deskRecord} {id} 属客户 {actual}，而接待 {reception} 属客户 {limit}',
      en: '{record:deskRecord} {id} is of customer {actual}, and reception {reception} of customer {limit}',
    },
  },
  'day-has-come': {
    title: { zh: '不得提交未到之日的材料', en: 'No papers for a day that has not come' },
    sentence: { zh: '{actual} 未到，今日是 {limit}', en: '{actual} has not come, today is {limit}' },
  },
}
