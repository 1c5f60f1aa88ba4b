/** Who inspects, and by which ways. */
import { inspectionMade, problemRechecked } from '../../facts/inspection/events.ts'
import { problem, supervisionGroup } from '../../facts/inspection/states.ts'
import { authorized, evidenced, precedence } from '../../kinds/index.ts'

export const inspectionRules = [
  /** 监督小组…进行检查. */
  authorized({
    id: 'inspected-by-the-group',
    clauses: ['A04-7.1.1.2', 'A04-7.1.2.2'],
    title: { zh: '检查由监督小组成员进行', en: 'Members of the supervision group inspect' },
    of: supervisionGroup,
    on: [inspectionMade, problemRechecked],
    who: 'id',
    among: ({ before }) => before.members,
  }),
  /** 通过查阅档案资料、询问员工、抽查业务流程等方式. */
  evidenced({
    id: 'inspected-by-named-ways',
    clauses: ['A04-7.1.2.1'],
    title: { zh: '检查须写明方式', en: 'An inspection names its ways' },
    of: 'inspection',
    on: [inspectionMade],
    shows: ({ data }) => data.methods.length > 0 && data.methods,
    asks: true,
    sentence: { zh: '检查方式：[{actual:inspectionMethod}|未写明]', en: 'ways: [{actual:inspectionMethod}|none]' },
  }),
  /** 督促…整改: what is rechecked was said to be put right. */
  precedence({
    id: 'rechecked-after-rectification',
    clauses: ['A04-7.1.2.2'],
    title: { zh: '整改后方可复查', en: 'A recheck follows what was done about it' },
    of: problem,
    on: [problemRechecked],
    first: ({ before }) => before.rectifiedAt,
    sentence: {
      zh: '复查 {limit}[，整改 {actual}|，尚未整改]',
      en: 'rechecked at {limit}[, put right at {actual}|, nothing done before]',
    },
  }),
] as const
