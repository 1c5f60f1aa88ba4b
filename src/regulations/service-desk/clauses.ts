/** 电话与来访客服 (D05 parts 2.2, 2.3, 4.2 and 4.3.A; A03e parts 1.2, 2.2, 2.3): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const serviceDeskClauses = defineClauses({
  // 客户服务部职责: duties of the department
  'D05-2.2.1': {
    zh: '客户的来电、来访和投诉由客服部及时解答、处理，文中未定期限。',
    en: 'Calls, visits and complaints are answered and dealt with promptly; the document names no period.',
  },
  'D05-2.2.2': {
    zh: '来电、来访和投诉都做好原始记录。',
    en: 'Original records of calls, visits and complaints are well kept.',
  },
  'D05-2.3': {
    zh: '客户的咨询和相关问题由客服部解答。',
    en: "Customers' inquiries and related questions are answered by the department.",
  },
  'D05-4.2': {
    zh: '电话客服分为电话接听和电话回访两项。',
    en: 'Telephone service is of two kinds: calls that are taken and calls that are made to follow up.',
    kept: { by: 'call-register', as: 'view' },
  },

  // 电话接听：工作细则: calls that are taken
  'D05-4.2.A1.1': {
    zh: '客户的咨询和疑问要详细记录，并加以核实。',
    en: 'What the customer asks or doubts is recorded in detail and verified.',
  },
  'D05-4.2.A1.2.1': {
    zh: '分析问题，及时给出答复并作记录。',
    en: 'The question is analysed, answered promptly and recorded.',
  },
  'D05-4.2.A1.2.2': {
    zh: '客户的相关资料交公司责任人办公室。',
    en: 'The data of the customer are handed to the office of who is responsible for the company.',
  },
  'D05-4.2.A1.3.1': {
    zh: '给不出明确答复的，应记下客户资料和问题，立即交相关负责人协调。',
    en: 'Where no clear answer can be given, customer and question are recorded and referred at once to the person in charge.',
  },
  'D05-4.2.A1.3.2': {
    zh: '给不出明确答复的，应在30分钟之内回复客户。',
    en: 'Where no clear answer can be given, the customer has a reply within 30 minutes.',
  },
  'D05-4.2.A1.4.1': {
    zh: '客户满意或理解的，礼貌结束通话。',
    en: 'A call whose customer is satisfied is politely ended.',
  },
  'D05-4.2.A1.4.2': {
    zh: '客户不满意或不理解的，应尽量争取其理解和支持。',
    en: 'Where the customer is dissatisfied, his understanding and support are sought as far as possible.',
  },
  'D05-4.2.A1.4.3': {
    zh: '客户一再坚持的，应委婉答复，并立刻反映给相关负责人。',
    en: 'Where the customer insists, the answer is tactful and the person in charge hears of it at once.',
  },

  // 电话接听：操作程序: the procedure of a call
  'D05-4.2.A2.1.1': {
    zh: '来电须在三声铃响之内接听。',
    en: 'A call must be taken within three rings.',
  },
  'D05-4.2.A2.2.1': {
    zh: '来电分咨询类和投诉类，处理各不相同。',
    en: 'A call is an inquiry or a complaint, and each is handled in its own way.',
  },
  'D05-4.2.A2.2.2': {
    zh: '投诉类电话要听客户说完，首先真诚道歉。',
    en: 'Who complains is heard out, and first of all sincerely apologised to.',
  },
  'D05-4.2.A2.2.3': {
    zh: '问题责任在公司的，必须道歉，保证立即采取措施，并给客户答复。',
    en: 'Where the company is at fault, it must apologise, promise a measure at once, and reply.',
  },
  'D05-4.2.A2.2.4': {
    zh: '责任不在公司或要求无理的，应委婉拒绝并说明理由。',
    en: "Where the fault is not the company's or the demand unreasonable, it is tactfully declined, with the reasons.",
  },
  'D05-4.2.A2.2.5': {
    zh: '不能当场答复的，说明何时答复，并请客户留下联系方式。',
    en: 'Where there is no answer on the spot, the customer is told when there will be one, and leaves a contact.',
  },
  'D05-4.2.A2.2.6': {
    zh: '问题立即交相关负责人协调，并迅速回复客户。',
    en: 'The problem goes to the person in charge at once, and the customer has a quick reply.',
  },
  'D05-4.2.A2.4.1': {
    zh: '来电内容、解决方式和客户资料都要登记。',
    en: 'What the call was about, how it was solved and who the customer is are registered.',
  },
  'D05-4.2.A2.4.2': {
    zh: '日记簿于次日交公司责任人办公室。',
    en: 'The daily log goes to the office of who is responsible for the company on the following day.',
  },

  // 电话回访: calls that are made
  'D05-4.2.B1.1': {
    zh: '及时回访客户，了解其对客服是否满意。',
    en: 'Customers are called back promptly to learn whether they are satisfied.',
  },
  'D05-4.2.B1.3': {
    zh: '客户对解决方案表示理解的，礼貌结束回访。',
    en: 'When the customer accepts the solution, the call is politely ended.',
  },
  'D05-4.2.B1.4': {
    zh: '客户有异议并坚持的，在不违背服务原则的前提下另择时间再次致电。',
    en: 'Who does not accept is called again at another time, within the principles of service.',
  },
  'D05-4.2.B1.5.1': {
    zh: '客户提出新需求而不能当场解决的，应在原个案的基础上建立跟进个案。',
    en: 'For a new demand that cannot be met on the spot a case is opened on the basis of the one before.',
  },
  'D05-4.2.B1.5.2': {
    zh: '新需求应及时与相关负责人协调，并答复客户。',
    en: 'A solution for the new demand is coordinated with the person in charge in time, and the customer has an answer.',
  },
  'D05-4.2.B2.2': {
    zh: '说明通话目的和客户反映问题的日期、结果，并问其是否清楚、满意。',
    en: 'The call names its purpose, the day of the report and the result, and asks whether the customer is satisfied.',
  },
  'D05-4.2.B2.3': {
    zh: '客户仍有不同意见的，尽快跟进，第一时间告知。',
    en: 'Where the customer still disagrees, it is followed up, and he is told as soon as there is something to tell.',
  },

  // 来访: visitors
  'D05-4.3.A1.3': {
    zh: '了解客户来访的目的，正确解答其问题。',
    en: 'Why a visitor comes is found out, and his questions are answered correctly.',
  },
  'D05-4.3.A1.4': {
    zh: '难以解答的问题请客户稍候，迅速上报相关负责人协调或由其解答。',
    en: 'Hard questions are quickly reported to the person in charge, who coordinates or answers, while the visitor waits.',
  },
  'D05-4.3.A2.2': {
    zh: '客气问明来意，直接回答或请相关人员接待。',
    en: 'Visitors are politely asked why they come, and are answered or received by whom it concerns.',
  },
  'D05-4.3.A2.3': {
    zh: '来意尚不能正确答复的，请客户填写《客户来访登记》留言，以便稍后处理。',
    en: 'Who cannot be answered correctly yet leaves a message in the register of visitors, to be dealt with later.',
  },

  // 客户服务管理岗位 (A03e): the post of customer service
  'A03e-1.2.1': {
    zh: '客户的咨询电话由客服人员接听。',
    en: "Customers' calls with inquiries are taken by customer service.",
  },
  'A03e-1.2.3': {
    zh: '接听的电话做好工作记录，内容未列出。',
    en: 'Of calls that are taken a work record is made; its content is not given.',
  },
  'A03e-2.2.2': {
    zh: '与客户接触时及时为其解决问题，文中未定期限。',
    en: 'The problems of customers are solved promptly; the document names no period.',
  },
  'A03e-2.3.1': {
    zh: '当天与客户接触的情况，以工作报表的形式详细登记。',
    en: "The day's contacts with customers are registered in detail in a work report.",
  },
  'A03e-2.3.2': {
    zh: '工作报表向部门经理汇报。',
    en: 'The work report is brought before the department manager.',
  },
})
