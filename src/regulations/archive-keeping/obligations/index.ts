import { changeObligations } from './changes.ts'
import { cycleObligations } from './cycles.ts'
import { disposalObligations } from './disposal.ts'
import { recordObligations } from './records.ts'
import { roomObligations } from './rooms.ts'
import { settingUpObligations } from './setting-up.ts'

export const archiveKeepingObligations = [
  ...settingUpObligations,
  ...cycleObligations,
  ...changeObligations,
  ...roomObligations,
  ...recordObligations,
  ...disposalObligations,
] as const
