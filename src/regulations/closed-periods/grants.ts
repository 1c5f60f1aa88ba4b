/** 结账: what nothing takes back is done by whom the company names, and by nobody else. */
import { defineGrant } from '../../core/grant.ts'
import { closedPeriodsParameters as parameters } from './parameters.ts'

export const closedPeriodsGrants = [
  defineGrant({
    id: 'locks-by-keepers',
    clauses: ['CP-3.1'],
    title: { zh: '结账和例外由指定岗位办理', en: 'Locks are moved by their keepers' },
    to: { roles: [parameters.lockKeepers] },
    may: ['period.close', 'period.reopen', 'period.except', 'period.revoke-exception'],
  }),
]
