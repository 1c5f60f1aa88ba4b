/** How information comes in: by its channel, sorted before it is entered, by whom, and with its source. */
import { customerTraded } from '../../../facts/customer/events/index.ts'
import { informationCollected, profileRecorded } from '../../../facts/profile/events/index.ts'
import { information, profile } from '../../../facts/profile/states/index.ts'
import type { ProfileChannel } from '../../../facts/profile/words/index.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { profileParameters as parameters } from '../parameters/index.ts'

interface Channel {
  readonly clause: string
  readonly needs: readonly string[]
}

/** 收集渠道: what must be known of information that came by one of the four. */
const CHANNELS: { readonly [C in ProfileChannel]?: Channel } = {
  negotiation: { clause: 'A04-2.1.1', needs: ['customerId'] },
  questionnaire: { clause: 'A04-2.1.2', needs: ['mode'] },
  feedback: { clause: 'A04-2.1.3', needs: ['customerId', 'subject'] },
  'market-research': { clause: 'A04-2.1.4', needs: ['group'] },
}

const channelOf = (channel: ProfileChannel) => CHANNELS[channel]

const MISSING = {
  zh: '还缺：{actual:informationPart}；须有：{limit:informationPart}',
  en: 'missing: {actual:informationPart}; needed: {limit:informationPart}',
}

/** 收集渠道. */
export const informationAsItsChannelAsks = mandatory({
  id: 'information-as-its-channel-asks',
  clauses: Object.values(CHANNELS).map(({ clause }) => clause),
  title: { zh: '各渠道收集的信息须注明相应内容', en: 'Information says what its channel asks for' },
  on: [informationCollected],
  of: 'information',
  when: ({ data }) => channelOf(data.channel) !== undefined,
  needs: ({ data }) => channelOf(data.channel)?.needs ?? [],
  clause: ({ data }) => channelOf(data.channel)?.clause,
  sentence: MISSING,
})

const FIRST = {
  zh: '此事 {limit}[，此前已于 {actual} 办理|，此前尚未办理]',
  en: 'this at {limit}[, that before at {actual}|, and nothing before]',
} as const

/** 整理和录入. */
export const entryAfterSorting = precedence({
  id: 'entry-after-sorting',
  clauses: ['A04-2.3.3.1', 'D09-4.1.1.t'],
  title: { zh: '收集的信息先整理后录入', en: 'What was collected is sorted before it is entered' },
  on: [profileRecorded],
  of: information,
  first: ({ before }) => before.sortedAt,
  sentence: FIRST,
})

/** 每发展、接触一个新客户，均应建立客户档案户头: what is known is entered in a file that there is. */
export const fileBeforeEntries = precedence({
  id: 'file-before-entries',
  clauses: ['D07-3.2.1', 'D05-2.7'],
  title: { zh: '先建档后录入资料', en: 'A file is opened before anything is entered in it' },
  on: [profileRecorded],
  of: profile,
  first: ({ before }) => before.openedAt,
  sentence: FIRST,
})

/** 主要由市场人员完成: mainly, and so not always. */
export const collectedByMarketingStaff = authorized({
  id: 'collected-by-marketing-staff',
  clauses: ['D07-3.1.a.1'],
  title: { zh: '客户基本资料主要由市场人员收集', en: 'Basic data are mainly collected by marketing staff' },
  force: 'in-principle',
  on: [profileRecorded],
  of: 'customer',
  concerns: ({ data }) => data.section === 'basic',
  who: 'role',
  among: parameters.collectorRoles,
})

const PARTS = { source: 'A04-4.3.2.2', sourceDate: 'A04-4.3.2.3', detail: 'A04-4.3.2.1' } as const

/** 重要信息和关键数据. */
export const importantWithSource = mandatory({
  id: 'important-with-source',
  clauses: [PARTS.detail, PARTS.source, PARTS.sourceDate],
  title: {
    zh: '重要信息须详细记录并注明来源和日期',
    en: 'Important information is told in detail, with source and date',
  },
  on: [profileRecorded],
  of: 'customer',
  parameters: { importantFields: parameters.importantFields },
  when: ({ data, parameters: { importantFields } }) =>
    [...data.values, ...data.persons].some(({ field, value }) => value !== null && importantFields.includes(field)),
  needs: Object.keys(PARTS),
  clause: ({ data }) => Object.entries(PARTS).find(([part]) => data[part as keyof typeof PARTS] === null)?.[1],
  sentence: MISSING,
})

/** 交易时间、金额、产品或服务明细: a trade has happened, and is not refused for what is not said of it. */
export const tradeToldInFull = mandatory({
  id: 'trade-told-in-full',
  clauses: ['A04-2.2.4'],
  title: { zh: '交易记录须有时间、金额和产品明细', en: 'A trade is told with its time, amount and product' },
  observes: [customerTraded],
  of: 'customer',
  needs: ['on', 'amount', 'variety'],
  sentence: MISSING,
})
