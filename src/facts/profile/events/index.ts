/** What happens with customers' files. Type names and field names are a storage format: never rename them, write an upcast. */
import { accountApplied, accountChanged, accountNotified, applicationFiled } from './accounts.ts'
import {
  documentLinked,
  profileApproved,
  profileChecked,
  profileOpened,
  profileRecorded,
  profilesConsolidated,
} from './file.ts'
import { changeNoted, informationCollected, informationSorted, strategyReviewed } from './information.ts'

export * from './accounts.ts'
export * from './file.ts'
export * from './information.ts'

export const profileEvents = [
  informationCollected,
  informationSorted,
  profileOpened,
  profileRecorded,
  documentLinked,
  profileApproved,
  profileChecked,
  profilesConsolidated,
  changeNoted,
  strategyReviewed,
  accountApplied,
  applicationFiled,
  accountChanged,
  accountNotified,
] as const
