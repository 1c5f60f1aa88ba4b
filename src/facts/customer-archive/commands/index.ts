import { archiveCommands } from './archive.ts'
import { keepingCommands } from './keeping.ts'

export const customerArchiveCommands = [...archiveCommands, ...keepingCommands] as const
