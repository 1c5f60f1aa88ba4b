/** Each customer fact in one sentence, Chinese and English. */
import type { Fact, FactOf } from '../../../core/event.ts'
import type { Language, Text } from '../../../core/finding.ts'
import { wordFor } from '../../../core/vocabulary.ts'
import type { customerEvents } from '../events/index.ts'
import { contactChannel } from './channels.ts'
import { customerWords } from './index.ts'

type CustomerFact = FactOf<(typeof customerEvents)[number]>
type Sentences = { [T in CustomerFact['type']]: (data: Extract<CustomerFact, { type: T }>['data']) => Text }

const WORDS = { ...customerWords, contactChannel }

type Kind = keyof typeof WORDS

const wordIn = (language: Language) => (kind: Kind, code: string) => wordFor(WORDS[kind], code, language)
const zh = wordIn('zh')
const en = wordIn('en')

const SENTENCES: Sentences = {
  'customer.admitted': ({ departmentId, kind }) => ({
    zh: `准入部门 ${departmentId}（${zh('customerKind', kind)}），等级为合格类客户`,
    en: `admitted to department ${departmentId} (${en('customerKind', kind)}) as a qualified customer`,
  }),
  'customer.updated': ({ departmentId }) => ({
    zh: `部门 ${departmentId} 更新客户信息`,
    en: `information updated by department ${departmentId}`,
  }),
  'customer.graded': ({ departmentId, from, to, reason, reverses }) => ({
    zh: `部门 ${departmentId} ${reverses === undefined ? '' : `更正误定等级（${reverses}），`}将等级由${zh('grade', from)}改为${zh('grade', to)}${reason === null ? '' : `：${reason}`}`,
    en: `${reverses === undefined ? 'graded' : `wrong grading ${reverses} reversed:`} ${en('grade', to)} (before: ${en('grade', from)}) by department ${departmentId}${reason === null ? '' : `: ${reason}`}`,
  }),
  'customer.reviewed': ({ departmentId, result }) => ({
    zh: `部门 ${departmentId} 阶段性评审，结果${zh('reviewResult', result)}`,
    en: `reviewed by department ${departmentId}, result ${en('reviewResult', result)}`,
  }),
  'customer.incident-recorded': ({ departmentId, kind, loss, description }) => ({
    zh: `部门 ${departmentId} 记录问题：${zh('incident', kind)}${loss === null ? '' : `，损失 ${loss} 元`}${after('：', description)}`,
    en: `incident recorded by department ${departmentId}: ${en('incident', kind)}${loss === null ? '' : `, loss CNY ${loss}`}${after('; ', description)}`,
  }),
  'customer.blacklisted': ({ departmentId, reason, struck }) => ({
    zh: `列入${departmentId === null ? '公司' : `部门 ${departmentId} 的`}黑名单：${reason}；从 ${struck.length} 个部门的名册清除`,
    en: `put on the blacklist of ${departmentId === null ? 'the company' : `department ${departmentId}`}: ${reason}; struck off ${struck.length} books`,
  }),
  'customer.delisted': ({ departmentId, reason, reverses, restored = [] }) => ({
    zh: `${reverses === undefined ? '' : `撤销误列（${reverses}，恢复 ${restored.length} 个部门的名册），`}移出${departmentId === null ? '公司' : `部门 ${departmentId} 的`}黑名单：${reason}`,
    en: `${reverses === undefined ? '' : `wrong blacklisting ${reverses} reversed, on ${restored.length} books again: `}taken off the blacklist of ${departmentId === null ? 'the company' : `department ${departmentId}`}: ${reason}`,
  }),
  'customer.transferred': ({ departmentId, fromDepartmentId, from, to, reason }) => ({
    zh: `由部门 ${fromDepartmentId} 调入部门 ${departmentId}，等级${from === to ? `仍为${zh('grade', to)}` : `由${zh('grade', from)}改为${zh('grade', to)}`}：${reason}`,
    en: `transferred from department ${fromDepartmentId} to department ${departmentId} as ${en('grade', to)} (before: ${en('grade', from)}): ${reason}`,
  }),
  'customer.removed': ({ departmentId, criterion, note }) => ({
    zh: `退出部门 ${departmentId}，依据 ${criterion}${after('：', note)}`,
    en: `removed from department ${departmentId} by criterion ${criterion}${after('; ', note)}`,
  }),
  'customer.visited': ({ departmentId, bySeniorManagement, needs, nextMoves }) => ({
    zh: `部门 ${departmentId} 走访${bySeniorManagement ? '（公司高层）' : ''}${after('；需求：', needs)}${after('；动态：', nextMoves)}`,
    en: `visited by department ${departmentId}${bySeniorManagement ? ' (senior management)' : ''}${after('; needs: ', needs)}${after('; next moves: ', nextMoves)}`,
  }),
  'customer.contacted': ({ departmentId, channel, participants, opinion }) => ({
    zh: `部门 ${departmentId} 沟通（${zh('contactChannel', channel)}）${list('；参加：', participants, '、')}${after('；意见：', opinion)}`,
    en: `contacted by department ${departmentId} (${en('contactChannel', channel)})${list('; with: ', participants, ', ')}${after('; opinion: ', opinion)}`,
  }),
  'customer.traded': ({ departmentId, on, amount, variety }) => ({
    zh: `${on} 与部门 ${departmentId} 交易 ${amount} 元${after('，品种 ', variety)}`,
    en: `traded CNY ${amount} with department ${departmentId} on ${on}${after(', variety ', variety)}`,
  }),
  'customer.variety-taken-up': ({ departmentId, variety }) => ({
    zh: `在部门 ${departmentId} 新增品种 ${variety}`,
    en: `took up variety ${variety} with department ${departmentId}`,
  }),
  'customer.merged': ({ customerId, into, reason }) => ({
    zh: `客户 ${customerId} 并入客户 ${into}：${reason}`,
    en: `${customerId} merged into ${into}: ${reason}`,
  }),
  'customer.book-merged': ({ customerId, mergedId, departmentId, to }) => ({
    zh: `部门 ${departmentId} 的名册将客户 ${mergedId} 与 ${customerId} 并为一户，${to === null ? '不在名册上' : `等级为${zh('grade', to)}`}`,
    en: `${mergedId} and ${customerId} are one for department ${departmentId}, ${to === null ? 'not on its books' : `as ${en('grade', to)}`}`,
  }),
  'customer.unmerged': ({ customerId, into, reason }) => ({
    zh: `撤销客户 ${customerId} 并入客户 ${into}：${reason}`,
    en: `${customerId} no longer merged into ${into}: ${reason}`,
  }),
  'customer.book-unmerged': ({ customerId, mergedId, departmentId }) => ({
    zh: `部门 ${departmentId} 的名册将客户 ${mergedId} 与 ${customerId} 恢复为两户`,
    en: `${mergedId} and ${customerId} are two again for department ${departmentId}`,
  }),
  'customer.settled': ({ departmentId, on, amount, soldOn }) => ({
    zh: `${on} 向部门 ${departmentId} 结算 ${amount} 元${soldOn ? `（冲减 ${soldOn} 所售）` : ''}`,
    en: `settled CNY ${amount} with department ${departmentId} on ${on}${soldOn ? ` (credit, sold on ${soldOn})` : ''}`,
  }),
}

export function told({ type, data }: Fact): Text {
  const sentence = (SENTENCES as Record<string, ((data: never) => Text) | undefined>)[type]
  return sentence ? sentence(data as never) : { zh: type, en: type }
}

function after(lead: string, text: string | null): string {
  return text === null ? '' : lead + text
}

function list(lead: string, texts: readonly string[], comma: string): string {
  return texts.length === 0 ? '' : lead + texts.join(comma)
}
