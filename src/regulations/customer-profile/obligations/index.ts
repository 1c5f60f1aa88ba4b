/** Those of the single file first, then those beside it. */
import * as files from './files.ts'
import * as work from './work.ts'

export const profileObligations = [
  files.fileOpened,
  files.contactRecorded,
  files.requiredFieldsFilled,
  files.competitorKnownInFull,
  files.changeEntered,
  files.strategyAdjusted,
  files.tradeFiled,
  files.fileApproved,
  files.errorCorrected,
  files.yearlyReportsCollected,
  work.informationSorted,
  work.informationEntered,
  work.applicationFiled,
  work.accountChangeTold,
  work.fileCustodian,
  work.filesConsolidated,
  work.filesChecked,
] as const
