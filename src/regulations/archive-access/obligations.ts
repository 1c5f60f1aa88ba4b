/** What is owed of archives: that they come back, and that whoever sees them undertakes to keep silent. */
import { pick } from '../../core/parameter.ts'
import { archiveUser, leak } from '../../facts/archive-access/states.ts'
import { own } from '../../facts/own.ts'
import { response } from '../../kinds/response.ts'
import { days } from '../../kinds/within.ts'
import { archiveAccessParameters as parameters } from './parameters.ts'

export const archiveAccessObligations = [
  /** 借用资料一天必须马上归还, 查阅结束后…及时归还. */
  response({
    id: 'archive-return',
    clauses: ['D06-7.10.B.1', 'A04-5.2.2.2', 'A00-5.1.3.1', 'D12-5'],
    title: { zh: '归还借出的档案', en: 'What was lent comes back' },
    of: archiveUser,
    each: ({ state }) => state.borrowings.filter(({ returnedAt }) => returnedAt === null),
    from: ({ lentAt }) => lentAt,
    within: days(parameters.loanDays),
    facts: ({ loanId, archiveId }) => ({ loan: loanId, archive: archiveId }),
    sentence: {
      zh: '{employee} 应归还借出的档案 {archive}（借用 {loan}）',
      en: '{employee} gives back archive {archive} (loan {loan})',
    },
  }),

  /** 如数据泄露需立即报告并接受内部调查: whatever got out. */
  response({
    id: 'reported-leak-investigated',
    clauses: ['A02-5.2.3'],
    title: { zh: '报告的泄露待内部调查', en: 'A leak that was reported is investigated' },
    of: leak,
    from: ({ reportedAt }) => reportedAt,
    until: ({ investigatedAt }) => investigatedAt,
    facts: ({ personId }) => ({ person: personId }),
    sentence: {
      zh: '泄露 {leak}[（涉及 {person}）]应经内部调查',
      en: 'leak {leak}[, in which {person} had a hand,] is investigated',
    },
  }),

  /** 负责保密: since he first saw an archive in such a role. */
  response({
    id: 'secrecy-undertaking',
    clauses: ['D05-5.2.4', 'A04-5.2.2.4', 'A04-6.3.1.1'],
    title: { zh: '保密承诺', en: 'An undertaking of secrecy' },
    of: archiveUser,
    each: ({ state }) => Object.keys(state.seenAs).sort(),
    parameters: pick(parameters, 'undertakingRoles'),
    from: (role, { state }) => own(state.seenAs, role),
    concerns: (role, { parametersAt }, moment) => parametersAt(moment).undertakingRoles.includes(role),
    until: (_, { state }) => state.undertakenAt !== null,
    facts: role => ({ role }),
    sentence: {
      zh: '{employee}（{role:role}）接触客户档案，应作出保密承诺',
      en: '{employee} ({role:role}) sees archives of customers and undertakes to keep them secret',
    },
  }),
] as const
