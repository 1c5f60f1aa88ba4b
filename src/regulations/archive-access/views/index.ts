export { lendingFines } from './fines.ts'
export { accessTable, secrecyClasses } from './tables.ts'
