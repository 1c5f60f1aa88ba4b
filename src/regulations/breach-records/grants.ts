/** 补录: past the rules only whom the company names, and nobody else. */
import { defineGrant } from '../../core/grant.ts'
import { RECORD } from '../../core/recording.ts'
import { breachRecordsParameters as parameters } from './parameters.ts'

export const breachRecordsGrants = [
  defineGrant({
    id: 'recorded-by-breach-recorders',
    clauses: ['BR-1'],
    title: { zh: '违规事项由指定的人补录', en: 'What breaks a rule is recorded by whom the company names' },
    to: { roles: parameters.breachRecorders },
    may: [RECORD],
  }),
]
