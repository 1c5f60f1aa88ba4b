/** Refusals of fact: when nobody acts for another, when nobody gives a mandate; and how an act under one is told. */
import type { Text } from '../../../core/finding.ts'
import { refusing } from '../../refusing.ts'

const telling = (title: Text, sentence: Text) => ({ title, sentence })

export const mandateRefusals = {
  'mandate-in-force': telling(
    { zh: '凭有效授权代为办理', en: 'A mandate in force carries the act' },
    {
      zh: '{person} 代 {giver} 办理 {action}，授权 {mandate}（至 {until} 止）',
      en: '{person} for {giver}, mandate {mandate} (until {until}): {action}',
    },
  ),
  'mandate-on-record': telling(
    { zh: '须有授权记录', en: 'The mandate is on record' },
    { zh: '没有授权 {mandate}', en: 'there is no mandate {mandate}' },
  ),
  'mandate-of-these-persons': telling(
    { zh: '授权只由受托人代授权人使用', en: 'The mandate is of these persons' },
    {
      zh: '授权 {mandate}（至 {until} 止）由 {actual} 授予 {limit}，不是 {giver} 授予 {person}',
      en: 'mandate {mandate} (until {until}) was given by {actual} to {limit}, not by {giver} to {person}',
    },
  ),
  'mandate-begun': telling(
    { zh: '授权生效后方可代办', en: 'The mandate has begun' },
    {
      zh: '授权 {mandate} 自 {limit} 起有效，{person} 于 {actual} 代 {giver} 办理 {action}',
      en: 'mandate {mandate} begins at {limit}; {person} acts for {giver} at {actual}: {action}',
    },
  ),
  'mandate-not-ended': telling(
    { zh: '授权期满不得代办', en: 'The mandate has not ended' },
    {
      zh: '授权 {mandate} 至 {limit} 止，{person} 于 {actual} 代 {giver} 办理 {action}',
      en: 'mandate {mandate} ended at {limit}; {person} acts for {giver} at {actual}: {action}',
    },
  ),
  'mandate-not-revoked': telling(
    { zh: '授权撤销后不得代办', en: 'The mandate is not revoked' },
    {
      zh: '授权 {mandate} 已于 {limit} 撤销，{person} 于 {actual} 代 {giver} 办理 {action}',
      en: 'mandate {mandate} was revoked at {limit}; {person} acts for {giver} at {actual}: {action}',
    },
  ),
  'mandate-covers-act': telling(
    { zh: '不得超出授权范围', en: 'The mandate covers the act' },
    {
      zh: '授权 {mandate}（至 {until} 止）的范围是 {limit}，不含 {actual}',
      en: 'mandate {mandate} (until {until}) is for {limit}, not for {actual}',
    },
  ),
  'mandate-covers-department': telling(
    { zh: '不得超出授权的部门', en: 'The mandate covers the department' },
    {
      zh: '授权 {mandate}（至 {until} 止）限于部门 {limit}，本次办理的部门：{actual}',
      en: 'mandate {mandate} (until {until}) is for departments {limit}; the act names {actual}',
    },
  ),
  'mandate-new': telling(
    { zh: '授权编号不得重复', en: 'The mandate is not known yet' },
    { zh: '授权 {mandate} 已于 {actual} 授予', en: 'mandate {mandate} was given at {actual}' },
  ),
  'mandate-by-giver': telling(
    { zh: '授权由授权人本人授予', en: 'A mandate is given by the giver himself' },
    { zh: '授权 {mandate} 无人授予', en: 'nobody gives mandate {mandate}' },
  ),
  'mandate-not-passed-on': telling(
    { zh: '受托人不得转授权', en: 'A mandate is not passed on' },
    {
      zh: '{actual} 代 {limit} 办理，不得以其名义再授权（{mandate}）',
      en: '{actual} acts for {limit}, and gives no mandate in that name ({mandate})',
    },
  ),
  'mandate-for-another': telling(
    { zh: '不得授权给本人', en: 'A mandate is for somebody else' },
    { zh: '授权 {mandate} 由 {actual} 授予本人', en: '{actual} gives mandate {mandate} to himself' },
  ),
  'mandate-ahead': telling(
    { zh: '授权自授予起方可生效，且有终止时间', en: 'A mandate begins when it is given or later, and ends after that' },
    {
      zh: '授权 {mandate}：{since} 起，{until} 止；授予于 {actual}',
      en: 'mandate {mandate}: from {since} until {until}, given at {actual}',
    },
  ),
  'mandate-standing': telling(
    { zh: '授权未撤销', en: 'The mandate stands' },
    { zh: '授权 {mandate} 已于 {actual} 撤销', en: 'mandate {mandate} was revoked at {actual}' },
  ),
  'mandate-not-before-given': telling(
    { zh: '撤销不得早于授予', en: 'No mandate is revoked before it was given' },
    { zh: '{actual} 早于授予时间 {limit}', en: '{actual} is earlier than {limit}, when it was given' },
  ),
} as const

export type MandateRefusal = keyof typeof mandateRefusals

export const refused = refusing<MandateRefusal>('mandate')
