/** 清理: what nothing takes back is done by whom the company names, and by nobody else. */
import { defineGrant } from '../../core/grant.ts'
import { archiveDisposalParameters as parameters } from './parameters.ts'

export const archiveDisposalGrants = [
  defineGrant({
    id: 'disposal-by-approvers',
    clauses: ['A04-5.4.2.2'],
    title: {
      zh: '清理由有权审批者或代录者办理',
      en: 'Archives are disposed of by an approver, or by a recorder for one',
    },
    to: { roles: [parameters.disposalApprovers, parameters.recorders] },
    may: ['person.forget'],
  }),
]
