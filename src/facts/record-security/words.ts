/** What the codes of the security of records are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 备份方式. */
export type BackupKind = 'full' | 'incremental'
const backupKind: WordsOf<BackupKind> = { full: '全量备份', incremental: '增量备份' }

/** 备份范围: all electronic archives, or the important ones alone. */
export type BackupScope = 'all' | 'important'
const backupScope: WordsOf<BackupScope> = { all: '全部电子档案', important: '重要客户档案数据' }

/** 信息安全事故. */
export type SecurityIncident = 'leak' | 'loss' | 'tampering' | 'intrusion'
const securityIncident: WordsOf<SecurityIncident> = {
  leak: '数据泄露',
  loss: '数据丢失',
  tampering: '数据篡改',
  intrusion: '外部攻击',
}

/** 技术防护: what a system that holds information on customers is protected by. */
export type Protection = 'firewall' | 'encryption' | 'intrusion-detection'
const protection: WordsOf<Protection> = {
  firewall: '防火墙',
  encryption: '加密',
  'intrusion-detection': '入侵检测',
}

/** 信息保护条款: what a contract says about the protection of a customer's information. */
export type ProtectionTerm = 'rights' | 'duties' | 'confidentiality'
const protectionTerm: WordsOf<ProtectionTerm> = {
  rights: '双方权利',
  duties: '双方义务',
  confidentiality: '客户须遵守保密规定',
}

export const recordSecurityWords = {
  backupKind,
  backupScope,
  securityIncident,
  protection,
  protectionTerm,
} satisfies Vocabulary
