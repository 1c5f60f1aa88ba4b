/** 客诉处理 (D02, D03, D14): anchor to what the clause says, in our own words. */
import type { Text } from '../../../core/finding.ts'
import { d02Clauses } from './d02.ts'
import { d03Clauses } from './d03.ts'
import { d14Clauses } from './d14.ts'

export const complaintHandlingClauses: Readonly<Record<string, Text>> = { ...d02Clauses, ...d03Clauses, ...d14Clauses }
