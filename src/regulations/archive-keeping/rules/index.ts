import { keepingRules } from './keeping.ts'
import { numberRules } from './numbers.ts'
import { recordRules } from './records.ts'
import { settingUpRules } from './setting-up.ts'

export const archiveKeepingRules = [...settingUpRules, ...numberRules, ...keepingRules, ...recordRules] as const
