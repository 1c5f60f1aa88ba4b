/** What must be so of whoever leaves, and of whoever takes his place. */
import { pick } from '../../core/parameter.ts'
import { archiveConsulted, archiveLent, materialPassedOn } from '../../facts/archive-access/events.ts'
import { contactAssigned, dataTakenOver, leaverCleared, replacementIntroduced } from '../../facts/handover/events.ts'
import { employeeDesk } from '../../facts/handover/states.ts'
import { excluded } from '../../kinds/excluded.ts'
import { mandatory } from '../../kinds/mandatory.ts'
import { milestone } from '../../kinds/milestone.ts'
import { separationOfDuty } from '../../kinds/separation-of-duty.ts'
import { customerHandoverParameters as parameters } from './parameters.ts'

export const customerHandoverRules = [
  /** 业务部门会同信息部…接收、整理、归档: the four parts of it, none without the others. */
  mandatory({
    id: 'taken-over-by-both',
    clauses: ['D07-5.2'],
    title: { zh: '业务部门会同信息部接收、整理、归档', en: 'Both departments take the data over, arranged and filed' },
    on: [dataTakenOver],
    of: 'employee',
    sentence: { zh: '还缺：{actual:part}；须有：{limit:part}', en: 'missing: {actual:part}; needed: {limit:part}' },
    needs: ['business', 'information', 'arranged', 'filed'],
    parameters: pick(parameters, 'informationStaff'),
    // One person is not two departments, and nobody takes over from himself.
    present: ({
      data: { personId, businessBy, informationBy, arranged, filed },
      parameters: { informationStaff },
    }) => ({
      business: businessBy !== null && businessBy !== personId,
      information:
        informationBy !== null &&
        informationBy !== businessBy &&
        informationBy !== personId &&
        (informationStaff?.includes(informationBy) ?? true),
      arranged,
      filed,
    }),
  }),

  /** 不得将客户资料带走: nobody is cleared who has something left. */
  milestone({
    id: 'nothing-taken-along',
    clauses: ['D07-5.1'],
    title: { zh: '离职不得带走客户资料', en: 'A leaver takes no customer data along' },
    on: [leaverCleared],
    of: employeeDesk,
    sentence: { zh: '尚未了结：{actual:left}', en: 'still to be settled: {actual:left}' },
    pending: ({ data, before: { takenOverAt, loans } }) => [
      ...(takenOverAt === null ? ['data-not-taken-over'] : []),
      ...(data.takesAlong.length > 0 ? ['takes-along'] : []),
      ...Object.keys(loans)
        .sort()
        .map(loanId => `loan:${loanId}`),
    ],
  }),

  /** 不得将客户资料带走: from his leaving on nothing is shown, lent or told to him, nor passed on by him. */
  excluded({
    id: 'no-access-after-leaving',
    clauses: ['D07-5.1'],
    title: { zh: '离职后不得再接触客户资料', en: 'A leaver has no access to customer data' },
    on: [archiveConsulted, archiveLent, materialPassedOn],
    of: employeeDesk,
    sentence: { zh: '[已于 {actual} 调离|在职]', en: '[left at {actual}|still here]' },
    during: ({ before }) => before.leftAt,
  }),

  /** 指派其他员工顶替: it is another one. */
  separationOfDuty({
    id: 'replaced-by-another',
    clauses: ['D07-7.4.2'],
    title: { zh: '由其他员工顶替', en: 'Another employee takes the place' },
    on: [contactAssigned, replacementIntroduced],
    of: 'customer',
    stated: true,
    sentence: { zh: '由 {actual} 顶替，须为其他员工', en: 'replaced by {actual}, should be another employee' },
    when: ({ data }) => data.replaces !== null,
    by: ({ data }) => data.personId,
    from: ({ data }) => [data.replaces],
  }),

  /** 指派其他员工顶替: one who is here. */
  excluded({
    id: 'replaced-by-who-is-here',
    clauses: ['D07-7.4.2'],
    title: { zh: '联系人员须在职', en: 'Who is put in charge is still here' },
    on: [contactAssigned],
    of: employeeDesk,
    subject: ({ data }) => data.personId,
    sentence: { zh: '[已于 {actual} 调离|在职]', en: '[left at {actual}|still here]' },
    during: ({ before }) => before.leftAt,
  }),
] as const
