/**
 * 客户关怀与咨询 (A04 parts 3.1.3 and 3.2, A00 part 5.2, A02 part 1, A03e, D05-2.6, D06-2.21, D08-12, D09-2): anchor to what the
 * clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall", 应当 too, 不得 "must not", 有权 "is entitled to"; what the document
 * merely lists is told in the present tense.
 */
import { defineClauses } from '../../core/clause.ts'

export const customerCareClauses = defineClauses({
  // 答复与采纳 (A04): answering and adopting
  'A04-3.1.3.1': {
    zh: '对客户的咨询和反馈及时答复，文中未定期限。',
    en: "Customers' enquiries and feedback are replied to promptly; the document names no period.",
  },
  'A04-3.1.3.2': {
    zh: '保证客户的问题有妥善的解决结果。',
    en: 'It is ensured that the problems of customers come to a proper solution.',
  },
  'A04-3.1.3.3': {
    zh: '客户的意见和建议合理的，应认真看待并积极采用，由谁判断未说明。',
    en: 'Reasonable ideas and opinions of customers shall be taken seriously and readily adopted; who judges is open.',
  },

  // 关怀 (A04): care
  'A04-3.2.1.1': {
    zh: '在客户生日、重要节日等日子送上祝福，或给予专属优惠，节日未列出。',
    en: 'On birthdays, major holidays and the like customers get a greeting or an offer of their own; no list is given.',
  },
  'A04-3.2.2': {
    zh: '随客户业务的发展，给客户提供行业资讯和市场动态，未定次数。',
    en: 'As their business develops, customers are given news of their industry and market; no frequency is named.',
  },

  // 沟通与关怀 (A00): communication and care
  'A00-5.2.1.2': {
    zh: '以电话、邮件、短信、拜访等方式与客户保持联系，清单不封闭。',
    en: 'Contact with customers is kept by telephone, mail, text message, visit and the like; the list is open.',
    kept: { by: 'kept-in-touch-by-any-channel', as: 'fact' },
  },
  'D11-R2.f.2': {
    zh: '各销售部门把客户的意见收集起来并加以整理。',
    en: 'Each sales department gathers the opinions of its customers and puts them in order.',
  },
  'A00-5.2.1.4': {
    zh: '客户反馈的信息及时整理并分析，文中未定期限。',
    en: 'What customers have said is promptly put in order and analysed; the document names no period.',
  },
  'A00-5.2.1.5': {
    zh: '依客户的反馈采取有效措施，改进产品和服务。',
    en: 'On what customers have said, measures are taken that improve products and services.',
  },
  'A00-5.2.2.1': {
    zh: '关怀包括生日祝福、节日问候、定期回访、产品升级通知等，未定次数。',
    en: 'Care means birthday wishes, holiday greetings, regular visits, notices of upgrades; no frequency is named.',
  },
  'A00-5.2.2.2': {
    zh: '针对客户需求提供解决方案和增值服务。',
    en: 'Solutions and additional services are offered that fit what a customer needs.',
  },

  // 目的、范围与责任部门 (A02): purpose, scope, who is responsible
  'A02-0.1': {
    zh: '客户的需求及时得到响应，文中未定时限。',
    en: "Customers' needs get a timely response; the document names no period.",
  },
  'A02-0.2': {
    zh: '凡与客户接触的部门和人员都适用。',
    en: 'Every department and person that is in contact with customers is bound.',
  },
  'A02-1.1.1': {
    zh: '由一个责任部门统筹客户关系维护和反馈管理，文中未写是哪个部门。',
    en: 'One department is responsible for customer relations and feedback as a whole; which one is not stated.',
  },
  'A02-1.1.2': {
    zh: '责任部门与销售、技术、市场等部门联动，清单不封闭。',
    en: 'The department responsible works in one mechanism with sales, technology, marketing and others; the list is open.',
  },
  'A02-1.1.3': {
    zh: '责任部门需定期与各部门沟通客户信息，未定间隔。',
    en: 'The department responsible has to talk with the others regularly about customers; no interval is named.',
  },
  'A02-1.1.4': {
    zh: '客户的问题及时解决，文中未定期限。',
    en: 'The problems of customers are solved promptly; the document names no period.',
  },
  'A02-1.1.5': {
    zh: '责任部门向公司管理层汇报进展，供其决策，未定间隔。',
    en: 'The department responsible reports its progress to the management for its decisions; no interval is named.',
  },
  'A02-1.2.1': {
    zh: '建立收集客户反馈的体系。',
    en: 'A system is set up by which feedback of customers is collected.',
    kept: { by: 'feedback-register', as: 'view' },
  },

  // 客服人员与投诉 (A03e): service staff and complaints
  'A03e-1.2.2': {
    zh: '客服接听客户的投诉电话并做好记录。',
    en: 'Service staff take the calls of customers who complain, and keep a record of them.',
  },
  'A03e-3.2.2': {
    zh: '应弄清客户投诉的真正原因。',
    en: 'The true cause of a complaint shall be made clear.',
  },
  'A03e-3.2.3': {
    zh: '应弄清客户想要得到怎样的解决。',
    en: 'It shall be made clear what outcome the customer wants.',
  },
  'A03e-3.5': {
    zh: '定期告知客户新的业务项目和服务项目，未定间隔。',
    en: 'Customers are regularly told of new business and new services; no interval is named.',
  },
  'A03e-5.4.2': {
    zh: '让客户把话说完，了解投诉的真正原因。',
    en: 'The customer is heard out, so that the true cause of the complaint is known.',
  },
  'A03e-5.5.1': {
    zh: '接完投诉电话，判断是不是本公司的责任。',
    en: 'After the call it is judged whether the company is at fault.',
  },
  'A03e-5.5.2': {
    zh: '属本公司责任的，要看情节轻重，等级未列出。',
    en: 'Where the company is at fault, it is judged how grave the case is; no grades are listed.',
  },
  'A03e-5.5.3': {
    zh: '由情节轻重决定要不要上报公司，界限未给出。',
    en: 'It depends on how grave it is whether the company is told; the limit is not given.',
  },
  'A03e-5.5.4': {
    zh: '属本公司责任的，及时、主动向客户道歉，文中未定期限。',
    en: 'Where the company is at fault, it apologises promptly and of its own accord; no period is named.',
  },
  'A03e-5.5.5': {
    zh: '不属本公司责任的，决不说致歉的话。',
    en: 'Where the company is not at fault, no word of apology is ever said.',
  },

  // 行为规范: conduct
  'A03e-2.5.1': {
    zh: '不得与客户争执。',
    en: 'Staff must not quarrel with a customer.',
    outside:
      'Whether words were a quarrel is a judgement on tone and manner; no record tells it. 是否属于争执取决于语气和态度，任何记录都无法据以判定。',
  },
  'A03e-3.1.1': {
    zh: '不得向用户作夸大的承诺。',
    en: 'No exaggerated promises must be made to users.',
    outside:
      'A promise is exaggerated by what was said and how it was understood, and promises by word of mouth leave no data. 承诺是否夸大取决于口头表述和听者的理解，没有数据可供判定。',
  },
  'A03e-3.1.2': {
    zh: '不得借权威机构的名义向客户施压。',
    en: 'Customers must not be put under pressure in the name of an authority.',
    outside:
      'Pressure is what the customer feels in a talk; nothing that is written down of it says whether there was any. 是否施压是谈话中的感受，书面记录无法说明其有无。',
  },
  'A03e-3.2.1': {
    zh: '不得与客户争辩。',
    en: 'Staff must not argue with a customer.',
    outside:
      'Explaining and arguing differ in manner alone, which no field of a record holds; a complaint about it is one like others. 解释与争辩只在态度上有别，记录中没有可供判定的字段。',
  },
  'A03e-3.3.1': {
    zh: '依规章制度对客户的疑问作细致、明确的回答。',
    en: 'Questions are answered in detail and clearly, by the rules.',
    outside:
      'Whether an answer is detailed and clear is judged by reading it; that there is one, enquiry-answered asks for. 回答是否细致、明确须由人阅读后判断，数据只能证明已作答复。',
  },
  'A03e-3.3.2': {
    zh: '自己拿不准的事不作不负责任的答复。',
    en: 'Nobody gives a careless answer on what he is not sure of.',
    outside:
      'Nobody records how sure he was; that an enquiry can be passed on to those who know is all that data can give. 答复人当时是否有把握无从记录，系统只能提供转给他人办理的途径。',
  },
  'A03e-5.2': {
    zh: '接电话要热情、礼貌，尊重对方。',
    en: 'Calls are taken warmly, politely and with respect.',
    outside:
      'Warmth and courtesy are of the voice, and a listener judges them; no data of the call could decide. 热情与礼貌体现在语气中，须由听者评判，通话数据无法判定。',
  },
  'A03e-5.4.1': {
    zh: '不允许打断投诉的客户。',
    en: 'A customer who complains must not be interrupted.',
    outside:
      'Who spoke while another was speaking is in no record of the company, and recordings are no part of it. 谁在通话中打断了谁，公司的记录中没有，录音也不属于本系统的数据。',
  },
  'D05-4.5.2.1': {
    zh: '接待时不谈私事、不求办私事，不作越权承诺，不流露不满。',
    en: 'Receiving customers, nobody talks of private matters, asks favours, promises beyond his powers or shows discontent.',
    outside:
      'What was said in a reception is not recorded; a promise beyond authority shows when it is to be kept, as an approval that is refused. 接待中的谈话没有记录；越权的承诺只有在兑现、审批被拒绝时才会显现。',
  },

  // 纠纷、销售投诉、信息安全与范围: disputes, complaints of sales, security of data, scope
  'D05-2.6': {
    zh: '经销商与交易客户之间的服务纠纷，由该部门协调处理。',
    en: 'The department mediates disputes on service between dealers and trading customers.',
  },
  'D06-2.21.1': {
    zh: '销售顾问因销售原因引起投诉的，经理有权按情节轻重决定是否取消该车的业绩和提成。',
    en: 'Where a consultant causes a complaint by the sale, the manager is entitled to cancel what the vehicle counts for him.',
  },
  'D06-2.21.2': {
    zh: '合格证、发票、临牌等不可控因素引起的投诉也包括在内。',
    en: 'Complaints from what cannot be helped, such as certificate, invoice and temporary plate, are included.',
  },
  'D08-12.1': {
    zh: '应当建立用户信息安全投诉的处理机制。',
    en: "There shall be a mechanism for complaints about the security of users' data.",
  },
  'D08-12.2': {
    zh: '公布有效的联系方式。',
    en: 'A valid contact is published.',
    kept: { by: 'published-contacts', as: 'view' },
  },
  'D08-12.3': {
    zh: '接受有关投诉并及时处理，文中未定期限。',
    en: 'Such complaints are accepted and promptly dealt with; the document names no period.',
  },
  'D09-2': {
    zh: '适用于顾客的信息、产品质量跟踪、投诉和满意度的管理。',
    en: 'Information on customers, tracking of quality, complaints and satisfaction are all covered.',
    kept: { by: 'voice-of-customer', as: 'view' },
  },
})
