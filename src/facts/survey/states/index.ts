export * from './statistics.ts'
export { type Survey, survey, type Tally } from './survey.ts'
export * from './work.ts'
export * from './years.ts'
