/** 沟通内容: what a contact was about. */
import { customerContacted } from '../../facts/customer/events/index.ts'
import { evidenced } from '../../kinds/evidenced.ts'

export const contactRules = [
  /** 沟通内容应围绕客户需求、业务进展、产品或服务反馈等方面展开: a greeting is no talk. */
  evidenced({
    id: 'contact-has-its-subjects',
    clauses: ['A04-3.1.2.2'],
    title: { zh: '沟通应有内容', en: 'A contact has its subjects' },
    // 等: the list is open, and the contact has been had.
    force: 'in-principle',
    observes: [customerContacted],
    of: 'customer',
    when: ({ data }) => data.channel !== 'greeting',
    shows: ({ data }) => data.subjects.length > 0,
    asks: true,
    sentence: { zh: '沟通内容有记录：{actual}；须为：{limit}', en: 'subjects on record: {actual}; asked for: {limit}' },
  }),
] as const
