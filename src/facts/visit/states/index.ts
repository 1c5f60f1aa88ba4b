/** What visits add up to: one visit, one round, one observation, one prospect, one handout, one training. */
export * from './course.ts'
export * from './visit.ts'
