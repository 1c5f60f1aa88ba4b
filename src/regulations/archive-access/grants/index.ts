export { archiveAccessBars } from './bars.ts'
