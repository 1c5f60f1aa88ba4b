export * from './statistics.ts'
export { type Survey, survey } from './survey.ts'
export * from './work.ts'
export * from './years.ts'
