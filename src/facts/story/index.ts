/** A room without facts of its own: what the other contexts know of one customer, in one story. */
export { customerStoryOf, type StoryLine } from './views.ts'
