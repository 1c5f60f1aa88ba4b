/** Questions about customers' files that need no regulation. */
export { customerAnalysis, departmentCustomers } from './lists.ts'
export { customerArchives, customerDealings, profileHistory, profileSheet } from './sheet.ts'
