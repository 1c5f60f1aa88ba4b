/** Information first, then files and accounts. */
import * as files from './files.ts'
import * as information from './information.ts'

export const profileRules = [
  information.informationAsItsChannelAsks,
  information.entryAfterSorting,
  information.fileBeforeEntries,
  information.collectedByMarketingStaff,
  information.importantWithSource,
  information.tradeToldInFull,
  files.fileByItsDepartment,
  files.approvedBySalesDirector,
  files.approvedWhenComplete,
  files.consolidatedByInformationDepartment,
  files.yearlyReportNamesItsYear,
  files.accountOnPaper,
] as const
