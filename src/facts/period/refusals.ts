/** Refusals of fact: a closing goes forward, what is closed for good stays so, an exception is of one lock. */
import type { Text } from '../../core/finding.ts'
import { refusing } from '../refusing.ts'

const telling = (title: Text, sentence: Text) => ({ title, sentence })

export const periodRefusals = {
  'period-over': telling(
    { zh: '期间结束后方可结账', en: 'A period is closed once it is over' },
    { zh: '{lock}：今日 {actual}，不得结账至 {limit}', en: '{lock}: today is {actual}, not yet behind {limit}' },
  ),
  'closing-forward': telling(
    { zh: '结账日只能后移', en: 'A closing only goes forward' },
    {
      zh: '{lock} 已结账至 {limit}，不得再结至 {actual}',
      en: '{lock} is closed through {limit} already, not to {actual}',
    },
  ),
  'closed-softly': telling(
    { zh: '反结账须有可开放的期间', en: 'What is opened again is closed, and not for good' },
    {
      zh: '{lock} 没有可重新开放的期间（硬结至 {limit}）',
      en: '{lock} has nothing that could be opened again (closed for good through {limit})',
    },
  ),
  'opening-backward': telling(
    { zh: '反结账只能前移', en: 'An opening only goes back' },
    {
      zh: '{lock} 结账至 {limit}，不得反结至 {actual}',
      en: '{lock} is closed through {limit}: not opened up to {actual}',
    },
  ),
  'hard-stays-closed': telling(
    { zh: '硬结的期间不得反结', en: 'What is closed for good stays closed' },
    {
      zh: '{lock} 硬结至 {limit}，不得反结至 {actual}',
      en: '{lock} is closed for good through {limit}, not up to {actual}',
    },
  ),
  'exception-new': telling(
    { zh: '例外编号不得重复', en: 'The exception is not known yet' },
    { zh: '{lock} 的例外 {exception} 已于 {actual} 给予', en: 'exception {exception} of {lock} was given at {actual}' },
  ),
  'exception-ahead': telling(
    { zh: '例外须截止于将来', en: 'An exception ends after it was given' },
    {
      zh: '{lock} 的例外 {exception} 至 {limit} 止；现在是 {actual}',
      en: '{exception} of {lock} ends at {limit}; it is {actual}',
    },
  ),
  'exception-on-record': telling(
    { zh: '须有例外记录', en: 'The exception is on record' },
    { zh: '{lock} 没有例外 {exception}', en: '{lock} has no exception {exception}' },
  ),
  'exception-standing': telling(
    { zh: '例外未撤销', en: 'The exception stands' },
    {
      zh: '{lock} 的例外 {exception} 已于 {actual} 撤销',
      en: 'exception {exception} of {lock} was revoked at {actual}',
    },
  ),
  'adjusting-fact-on-record': telling(
    { zh: '调整所据的事实须有记录', en: 'The adjusting fact is on record' },
    { zh: '{lock}：记录中没有事件 {event}', en: '{lock}: there is no event {event} in the log' },
  ),
  'adjusts-closed-day': telling(
    { zh: '只能调整已结账的日期', en: 'What is adjusted is a closed day' },
    { zh: '{lock} 结账至 {limit}，{actual} 未结账', en: '{lock} is closed through {limit}: {actual} is open' },
  ),
  'adjusted-behind-closing': telling(
    { zh: '调整须在结账期间之后入账', en: 'An adjustment stands behind the closed period' },
    {
      zh: '{lock} 结账至 {limit}，事件 {event} 发生于 {actual}，在已结账期间内',
      en: '{lock} is closed through {limit}; event {event} of {actual} stands in the closed period itself',
    },
  ),
} as const

export const refused = refusing<keyof typeof periodRefusals>('lock')
