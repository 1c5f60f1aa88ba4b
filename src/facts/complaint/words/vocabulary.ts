/** What the codes of complaints are called, by kind. */
import type { Vocabulary } from '../../../core/vocabulary.ts'
import { PERIODS, ROLES } from '../../../kinds/words.ts'
import * as labels from './labels.ts'
import { ACT, LATE, STEP } from './steps.ts'

export const complaintWords = {
  complaintKind: labels.COMPLAINT_KIND,
  market: labels.MARKET,
  channel: labels.CHANNEL,
  reply: labels.REPLY,
  causeClass: labels.CAUSE_CLASS,
  handling: labels.HANDLING_KIND,
  stage: labels.STAGE,
  outcome: labels.OUTCOME,
  toldAbout: labels.TOLD_ABOUT,
  serviceClass: labels.SERVICE_CLASS,
  complexity: labels.COMPLEXITY,
  level: labels.LEVEL,
  way: labels.WAY,
  penalty: labels.PENALTY_KIND,
  penaltyCopy: labels.PENALTY_COPY,
  notice: labels.NOTICE_KIND,
  note: labels.NOTE_KIND,
  undetermined: labels.UNDETERMINED,
  field: labels.FIELD,
  step: STEP,
  late: LATE,
  act: ACT,
  role: ROLES,
  period: PERIODS,
  reason: { paused: { zh: '案件暂停计时，期限待恢复后确定', en: 'the clock of the case stands still' } },
} satisfies Vocabulary
