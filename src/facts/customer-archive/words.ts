/** What the codes of archives, of their rooms and of the records beside them are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 档案分类: what an archive holds. */
export type ArchiveCategory = 'basic' | 'transaction' | 'service' | 'special'
const archiveCategory: WordsOf<ArchiveCategory> = {
  basic: '基本档案',
  transaction: '交易档案',
  service: '服务档案',
  special: '特殊档案',
}

/** 录入载体: where it was entered. */
export type EntryMedium = 'system' | 'paper'
const entryMedium: WordsOf<EntryMedium> = { system: '系统', paper: '纸质档案' }

/** 存储形式: in which form it is kept. */
export type ArchiveForm = 'electronic' | 'paper'
const archiveForm: WordsOf<ArchiveForm> = { electronic: '电子档案', paper: '纸质档案' }

/** 客户类型: whom the archive is about. */
export type CustomerType = 'distributor' | 'hospital' | 'pharmacy' | 'retailer' | 'partner' | 'other'
const customerType: WordsOf<CustomerType> = {
  distributor: '经销商',
  hospital: '医院',
  pharmacy: '药店',
  retailer: '零售商',
  partner: '联营合作伙伴',
  other: '其他客户',
}

/** 客户信息的变化: what about a customer is no longer as it was. */
export type CustomerChange =
  | 'name'
  | 'legal-representative'
  | 'business-scope'
  | 'contact-details'
  | 'address'
  | 'other'
const customerChange: WordsOf<CustomerChange> = {
  name: '客户名称变更',
  'legal-representative': '法定代表人更换',
  'business-scope': '经营范围调整',
  'contact-details': '联系方式变动',
  address: '地址变更',
  other: '其他变化',
}

/** 更新范围: all of it was gone through, or what has changed was entered. */
export type UpdateScope = 'overall' | 'change'
const updateScope: WordsOf<UpdateScope> = { overall: '全面梳理', change: '变化更新' }

/** 存档: the copy that is due, or one more. */
export type SnapshotOccasion = 'periodic' | 'special'
const snapshotOccasion: WordsOf<SnapshotOccasion> = { periodic: '定期存档', special: '特殊情况增加存档' }

/** 防护: against what a storeroom is guarded. */
export type Danger = 'fire' | 'damp' | 'insects' | 'theft' | 'light'
const danger: WordsOf<Danger> = { fire: '火灾', damp: '潮湿', insects: '虫害', theft: '盗窃', light: '强光' }

/** 档案制度: what is laid down about archives. */
export type ArchiveStandard = 'storage-environment' | 'disposal'
const archiveStandard: WordsOf<ArchiveStandard> = {
  'storage-environment': '档案存储环境管理制度',
  disposal: '档案清理标准',
}

/** 工作记录: records of the work with customers that are lodged beside their archives. */
export type WorkingRecord =
  | 'franchise-contract'
  | 'tracking-record'
  | 'visit-record'
  | 'call-record'
  | 'handover-record'
  | 'daily-log'
const workingRecord: WordsOf<WorkingRecord> = {
  'franchise-contract': '客户加盟合同及相关资料',
  'tracking-record': '客户发展跟踪记录',
  'visit-record': '来访记录',
  'call-record': '来电记录',
  'handover-record': '交接记录',
  'daily-log': '工作日记簿',
}

export const customerArchiveWords = {
  archiveCategory,
  entryMedium,
  archiveForm,
  customerType,
  customerChange,
  updateScope,
  snapshotOccasion,
  danger,
  archiveStandard,
  workingRecord,
} satisfies Vocabulary
