/** 重要变化: taken in by the archive, and known to those whom it concerns; updates that reach the custodian. */
import { pick } from '../../../core/parameter.ts'
import { archivedCustomer } from '../../../facts/customer-archive/states/index.ts'
import type { CustomerChange } from '../../../facts/customer-archive/words.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'
import { archivesThere } from './scope.ts'

export const changeObligations = [
  response({
    id: 'change-taken-in',
    clauses: ['A04-5.3.2.1', 'A04-5.3.2.2', 'D01-4.3.1.1', 'D01-4.3.1.3'],
    title: { zh: '重要变化及时更新档案', en: 'An important change is taken into the archive' },
    of: archivedCustomer,
    parameters: pick(parameters, 'importantChanges'),
    each: ({ state: { changes, archives } }) =>
      Object.keys(archives).length === 0 ? [] : (Object.keys(changes).sort() as CustomerChange[]),
    from: (change, { state }) => state.changes[change],
    concerns: (change, { parametersAt }, moment) => parametersAt(moment).importantChanges.includes(change),
    within: days(parameters.changeWithinDays),
    facts: change => ({ change }),
    sentence: {
      zh: '客户 {customer} 有重要变化（{change:customerChange}），应及时更新档案',
      en: 'the archive of customer {customer} takes in: {change:customerChange}',
    },
  }),
  response({
    id: 'change-told',
    clauses: ['A04-5.3.2.3'],
    title: { zh: '更新后通知相关部门', en: 'Departments concerned get the latest information' },
    of: archivedCustomer,
    parameters: pick(parameters, 'informedDepartments'),
    each: ({ state: { notices, departments }, parametersAt, changes }) =>
      Object.keys(notices).flatMap(archiveId => {
        const { updatedAt, told } = notices[archiveId]!
        const named = parametersAt(changes.at(-1) ?? updatedAt).informedDepartments
        const concerned = [...new Set([...departments, ...named])].filter(one => !told.includes(one)).sort()
        return concerned.map(department => ({ archiveId, department, updatedAt }))
      }),
    from: ({ updatedAt }) => updatedAt,
    within: days(parameters.informWithinDays),
    facts: ({ archiveId, department }) => ({ archive: archiveId, department }),
    sentence: {
      zh: '档案 {archive}（客户 {customer}）已更新，应通知部门 {department}',
      en: 'department {department} is told that archive {archive} of customer {customer} was updated',
    },
  }),
  response({
    id: 'update-delivered',
    clauses: ['D12-2.3'],
    title: { zh: '更新内容交档案管理人', en: 'What was updated is handed to the custodian' },
    of: archivesThere,
    from: ({ undeliveredSince }) => undeliveredSince,
    within: days(parameters.deliverWithinDays),
    facts: ({ custodian }) => ({ custodian }),
    sentence: {
      zh: '档案 {archive} 的更新内容应在 {days} 日内交档案管理人[ {custodian}|]',
      en: 'what was updated in archive {archive} is handed to the custodian[ {custodian}|] within {days} day(s)',
    },
  }),
]
