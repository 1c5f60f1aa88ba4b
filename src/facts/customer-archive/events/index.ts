/** What happens with customers' archives, and around them. */
import { archiveEvents } from './archive.ts'
import { keepingEvents } from './keeping.ts'

export * from './archive.ts'
export * from './keeping.ts'

export const customerArchiveEvents = [...archiveEvents, ...keepingEvents] as const
