/** Refusals of fact: what would be so under any regulation. */
import { refusing } from '../refusing.ts'

export const recordSecurityRefusals = {
  'account-new': {
    title: { zh: '账号不得重复设置', en: 'The account is not there yet' },
    sentence: { zh: '账号 {account} 已属 {actual}', en: 'account {account} is there already, of {actual}' },
  },
  'account-open': {
    title: { zh: '账号须在用', en: 'The account is open' },
    sentence: { zh: '没有在用的账号 {account}', en: 'there is no open account {account}' },
  },
  'security-incident-new': {
    title: { zh: '事故编号不得重复', en: 'The incident is not on record yet' },
    sentence: {
      zh: '事故 {incident} 已在案：{actual:securityIncident}',
      en: 'incident {incident} is on record already: {actual:securityIncident}',
    },
  },
  'security-incident-known': {
    title: { zh: '事故须在案', en: 'The incident is on record' },
    sentence: { zh: '没有事故 {incident}', en: 'there is no incident {incident}' },
  },
  'agreement-new': {
    title: { zh: '合同编号不得重复', en: 'The agreement is not on record yet' },
    sentence: {
      zh: '合同 {agreement} 已在案，客户 {actual}',
      en: 'agreement {agreement} is on record already, with customer {actual}',
    },
  },
}

type Refused = keyof typeof recordSecurityRefusals

export const ofAccount = refusing<Refused>('account')
export const ofIncident = refusing<Refused>('security-incident', 'incident')
export const ofAgreement = refusing<Refused>('agreement')
