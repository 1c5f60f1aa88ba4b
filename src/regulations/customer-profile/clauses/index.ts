/** 客户资料 (A04 parts 2, 4 and 7; D07; D09-4.1; the sentences of A00, A03c, A03e, D01 and D05 that say the same). */
import type { Clauses } from '../../../core/clause.ts'
import { contentsClauses } from './contents.ts'
import { keepingClauses } from './keeping.ts'

export const customerProfileClauses: Clauses = { ...contentsClauses, ...keepingClauses }
