import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed } from '../check/consumer.ts'
import { packed } from '../check/packed.ts'

const root = join(import.meta.dirname, '../..')

/** The built package as users get it: packed, and installed beside zod in an empty project, which is removed afterwards. */
export async function withInstalled(use: (home: string) => Promise<void>): Promise<void> {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('Nothing is built: npm run build')
  const gate = { root, temp: mkdtempSync(join(tmpdir(), 'guiju-weight-')) }
  try {
    await packed.run(gate)
    await use(installed(gate))
  } finally {
    rmSync(gate.temp, { recursive: true, force: true })
  }
}
