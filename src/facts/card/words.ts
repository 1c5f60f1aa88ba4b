/** What the codes of customer cards are called, by kind. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 回访方式. */
export type CardChannel = 'phone' | 'visit' | 'sms'
const cardChannel: WordsOf<CardChannel> = { phone: '电话', visit: '面访', sms: '短信' }

/** 私自修改及伪造. */
export type Tampering = 'altered' | 'forged'
const tampering: WordsOf<Tampering> = { altered: '私自修改', forged: '伪造' }

export const cardWords = { cardChannel, tampering } satisfies Vocabulary
