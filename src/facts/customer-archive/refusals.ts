/** Refusals of fact: what would be so under any regulation. */
import { refusing } from '../refusing.ts'

export const customerArchiveRefusals = {
  'archive-new': {
    title: { zh: '档案标识不得重复', en: 'The archive was not entered yet' },
    sentence: { zh: '档案 {archive} 已于 {actual} 录入', en: 'archive {archive} was entered at {actual}' },
  },
  'archive-known': {
    title: { zh: '档案须已录入', en: 'The archive was entered' },
    sentence: { zh: '没有档案 {archive}', en: 'there is no archive {archive}' },
  },
  'archive-there': {
    title: { zh: '档案须未清理', en: 'The archive is still there' },
    sentence: { zh: '档案 {archive} 已于 {actual} 清理', en: 'archive {archive} was disposed of at {actual}' },
  },
  'archive-after-entry': {
    title: { zh: '须在录入之后', en: 'It is not before the entry' },
    sentence: {
      zh: '档案 {archive} 于 {limit} 录入，此事在 {actual}',
      en: 'archive {archive} was entered at {limit}, this is at {actual}',
    },
  },
  'archive-not-established': {
    title: { zh: '档案不得重复建立', en: 'The archive is not established yet' },
    sentence: { zh: '档案 {archive} 已于 {actual} 正式建立', en: 'archive {archive} was established at {actual}' },
  },
  'archive-unnumbered': {
    title: { zh: '档案不得再次编号', en: 'The archive has no number yet' },
    sentence: { zh: '档案 {archive} 的编号已是 {actual}', en: 'archive {archive} has the number {actual}' },
  },
  'archive-placed': {
    title: { zh: '存放位置须与形式相符', en: 'The place fits the form' },
    sentence: {
      zh: '档案 {archive} 为{limit:archiveForm}：电子档案须有系统，纸质档案须有档案柜，且只写其一',
      en: 'archive {archive} is stored {limit:archiveForm}: electronic needs a system, paper a cabinet, and not both',
    },
  },
  'cabinet-known': {
    title: { zh: '档案柜须已设置', en: 'The cabinet was set up' },
    sentence: { zh: '没有档案柜 {cabinet}', en: 'there is no cabinet {cabinet}' },
  },
  'cabinet-new': {
    title: { zh: '档案柜不得重复设置', en: 'The cabinet was not set up yet' },
    sentence: { zh: '档案柜 {cabinet} 已在 {actual}', en: 'cabinet {cabinet} stands in {actual} already' },
  },
  'archive-in-cabinet': {
    title: { zh: '前一份档案须在同一柜中', en: 'The archive before it is in the same cabinet' },
    sentence: { zh: '档案柜 {cabinet} 中没有档案 {actual}', en: 'cabinet {cabinet} does not hold archive {actual}' },
  },
  'storeroom-known': {
    title: { zh: '库房须已设置', en: 'The storeroom was set up' },
    sentence: { zh: '没有库房 {storeroom}', en: 'there is no storeroom {storeroom}' },
  },
  'storeroom-new': {
    title: { zh: '库房不得重复设置', en: 'The storeroom was not set up yet' },
    sentence: { zh: '库房 {storeroom} 已于 {actual} 设置', en: 'storeroom {storeroom} was set up at {actual}' },
  },
  'working-record-new': {
    title: { zh: '工作记录编号不得重复', en: 'The record was not made yet' },
    sentence: {
      zh: '工作记录 {workingRecord} 已在案：{actual:workingRecord}',
      en: 'record {workingRecord} is there already: {actual:workingRecord}',
    },
  },
  'working-record-known': {
    title: { zh: '工作记录须在案', en: 'The record was made' },
    sentence: { zh: '没有工作记录 {workingRecord}', en: 'there is no record {workingRecord}' },
  },
  'working-record-not-lodged': {
    title: { zh: '工作记录不得重复提交', en: 'The record was not lodged yet' },
    sentence: {
      zh: '工作记录 {workingRecord} 已提交 {actual}',
      en: 'record {workingRecord} was lodged with {actual} already',
    },
  },
}

export type Refused = keyof typeof customerArchiveRefusals

export const ofArchive = refusing<Refused>('archive')
export const ofCabinet = refusing<Refused>('cabinet')
export const ofStoreroom = refusing<Refused>('storeroom')
export const ofRecord = refusing<Refused>('working-record', 'workingRecord')
