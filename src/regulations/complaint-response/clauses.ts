/**
 * 投诉响应 (A04 part 3.3, A00 parts 5.2.1 and 5.2.3, A02 part 6.2): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall"; what the document merely lists is told in the present
 * tense.
 */
import { defineClauses } from '../../core/clause.ts'

export const complaintResponseClauses = defineClauses({
  // 渠道与受理 (A04): channels and acceptance
  'A04-3.3.1.1': {
    zh: '公司专设投诉渠道，例如热线和邮箱，清单不封闭。',
    en: 'The company keeps channels for complaints only: hotline, mailbox and the like; the list is open.',
  },
  'A04-3.3.1.2': {
    zh: '确保客户的投诉及时得到受理，文中未定期限。',
    en: 'It is ensured that complaints are taken up promptly; the document names no period.',
  },

  // 响应时限 (A04): time allowed for a response
  'A04-3.3.2.1': {
    zh: '收到投诉，应在规定的时间内响应，该时间和起算点未给出。',
    en: 'A response to a complaint shall come in the time prescribed; neither that time nor its start is given.',
  },
  'A04-3.3.2.2': {
    zh: '投诉分一般和复杂两类，文中未给出划分标准。',
    en: 'A complaint is either general or complex; the document gives no criterion for telling them apart.',
  },
  'A04-3.3.2.3': {
    zh: '一般投诉应在若干个工作日内告诉客户进度，天数在文中空白。',
    en: 'On a general complaint the customer shall hear of progress within some working days; the number is blank.',
  },
  'A04-3.3.2.4': {
    zh: '复杂投诉应在若干个工作日内拿出初步方案，天数在文中空白。',
    en: 'On a complex complaint a first solution shall be offered within some working days; the number is blank.',
  },

  // 调查与改进 (A04): investigation and improvement
  'A04-3.3.3.1': {
    zh: '每项投诉因何而起，都作深入调查。',
    en: 'What gave rise to a complaint is gone into in depth.',
  },
  'A04-3.3.3.2': {
    zh: '针对投诉的问题，采用有效的措施加以解决。',
    en: 'The problem behind a complaint is solved by measures that work.',
  },
  'A04-3.3.3.3': {
    zh: '确保给客户的答复令其满意，客户仍不满意时如何未说明。',
    en: 'It is ensured that the answer satisfies the customer; what follows if it does not is not stated.',
  },
  'A04-3.3.3.4': {
    zh: '投诉的处理过程有记录可查，文中未列记录项目。',
    en: 'How a complaint is handled is put on record; the document lists no fields.',
    kept: { by: 'handling-on-record', as: 'view' },
  },
  'A04-3.3.3.5': {
    zh: '对处理过程作分析，从中总结教训，未定周期。',
    en: 'The handling is looked at afterwards so as to learn from it; no interval is named.',
    kept: { by: 'complaint-analysis', as: 'view' },
  },
  'A04-3.3.3.6': {
    zh: '从投诉中吸取教训，不让同类问题再度出现。',
    en: 'Lessons learnt keep problems of the same kind from arising again.',
    kept: { by: 'repeated-complaints', as: 'view' },
  },

  // 投诉与建议 (A00): complaints and suggestions
  'A00-5.2.1.3': {
    zh: '对客户提出的投诉和建议，公司作出处理。',
    en: 'The company deals with complaints and with suggestions made by its customers.',
  },

  // 投诉处理 (A00): handling a complaint
  'A00-5.2.3.1': {
    zh: '收到投诉后，应迅速作出响应，文中未定时限。',
    en: 'Once a complaint has come in, the response shall be swift; the document names no period.',
  },
  'A00-5.2.3.2': {
    zh: '投诉的详细情况，应了解清楚。',
    en: 'The facts of the complaint shall be ascertained in detail.',
  },
  'A00-5.2.3.3': {
    zh: '应以积极的措施把投诉的问题解决，未定期限。',
    en: 'The problem shall be tackled with active measures; no period is named.',
  },
  'A00-5.2.3.4': {
    zh: '处理有了结果，应及时告知客户，未定期限。',
    en: 'The customer shall learn of the outcome promptly; no period is named.',
  },
  'A00-5.2.3.5': {
    zh: '对投诉作分析总结，找出问题从何而来。',
    en: 'An analysis and summary of complaints brings out where the problem has its root.',
    kept: { by: 'complaint-analysis', as: 'view' },
  },
  'A00-5.2.3.6': {
    zh: '采用改进办法，使类似投诉不再发生。',
    en: 'Improvements are made so that no similar complaint comes up again.',
    kept: { by: 'repeated-complaints', as: 'view' },
  },

  // 答复 (D05): the answer
  'D05-4.2.B1.2': {
    zh: '告知客户所反映的问题已有答复，并给出解决方案。',
    en: 'The customer is told that there is an answer to the problem, and what solution is offered.',
  },

  // 应急流程 (A02): emergency procedure
  'A02-6.2.2': {
    zh: '文中举例：客户投诉激增时启用应急流程，何谓激增未给出数字。',
    en: 'Given as an example: a surge of complaints sets off the emergency procedure; a surge is not put in figures.',
  },
})
