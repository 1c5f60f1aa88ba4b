/** What the codes of partners are called, by kind. Classes A to D are said as they are written. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 表格: of the set of forms, 1 main form and 3 attachments. */
export type Sheet = 'main' | 'attachment-1' | 'attachment-2' | 'attachment-3'
const sheet: WordsOf<Sheet> = {
  main: '主表',
  'attachment-1': '附表一',
  'attachment-2': '附表二',
  'attachment-3': '附表三',
}

/** 条件: what the form says of an item, or what was seen on the spot. */
export type ItemState = 'met' | 'not-met' | 'unclear'
const itemState: WordsOf<ItemState> = { met: '具备', 'not-met': '不具备', unclear: '模糊' }

/** 项目中标与未中标: how a planned project came out. */
export type ProjectOutcome = 'won' | 'lost' | 'dropped'
const projectOutcome: WordsOf<ProjectOutcome> = { won: '中标', lost: '未中标', dropped: '不再进行' }

/** 调整依据: why a class is to change. */
export type Ground = 'bid-won' | 'bid-lost' | 'other'
const ground: WordsOf<Ground> = { 'bid-won': '项目中标', 'bid-lost': '项目未中标', other: '其他情况' }

/** 档案内容: what a partner is assessed by. */
export type Aspect = 'contract-performance' | 'safety-quality' | 'cooperation' | 'after-completion' | 'credit'
const aspect: WordsOf<Aspect> = {
  'contract-performance': '合同履行',
  'safety-quality': '安全质量',
  cooperation: '合作配合程度',
  'after-completion': '竣工后的评价',
  credit: '信誉程度',
}

export type Standing = 'outstanding' | 'ordinary' | 'poor'
const partnerStanding: WordsOf<Standing> = { outstanding: '突出', ordinary: '一般', poor: '较差' }

/** 优惠: lower fees, or better service before others. */
export type Preference = 'lower-fees' | 'priority-service'
const preference: WordsOf<Preference> = { 'lower-fees': '收费优惠', 'priority-service': '优先服务' }

/** 个人档案的内容: what the archive of a partner says of it. */
export type ArchiveContent =
  | 'contract-area'
  | 'connections'
  | 'past-results'
  | 'performance'
  | 'after-completion'
  | 'credit'
const archiveContent: WordsOf<ArchiveContent> = {
  'contract-area': '承揽区域',
  connections: '人脉背景',
  'past-results': '过往业绩',
  performance: '合作中的表现',
  'after-completion': '竣工后的评价',
  credit: '信誉程度',
}

export const partnerWords = {
  sheet,
  itemState,
  projectOutcome,
  ground,
  aspect,
  partnerStanding,
  preference,
  archiveContent,
} satisfies Vocabulary
