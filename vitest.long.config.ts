/** `npm run test:long`: the test files that have a longer length, at that one (`test/effort.ts`). */
import { defineConfig } from 'vitest/config'
import { configOf, filesOf } from './test/projects.ts'

process.env.GUIJU_EFFORT ||= '1'

export default defineConfig(configOf(filesOf(file => file.isOnlyLong || file.hasTwoLengths)))
