/** `npm test`: every test, what has two lengths at the shorter one (`test/effort.ts`). */
import { defineConfig } from 'vitest/config'
import { configOf, filesOf } from './test/projects.ts'

export default defineConfig(configOf(filesOf(file => !file.isOnlyLong)))
