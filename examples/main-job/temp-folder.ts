/** A folder for what a run needs while it lasts: copies, lines in order, a log that nobody keeps. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError, systemMessage } from './faults.ts'

/** The folder is gone when the work is done, has failed, or the process ends. */
export async function withTempFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = made()
  const drop = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', drop)
  try {
    return await work(folder)
  } finally {
    process.off('exit', drop)
    drop()
  }
}

function made(): string {
  const parent = tmpdir()
  try {
    return mkdtempSync(join(parent, 'guiju-'))
  } catch (error) {
    const message = `the temporary folder ${parent} cannot be used: ${systemMessage(error)} (TMPDIR names another)`
    throw new InputError('TEMP_UNUSABLE', message, { file: parent }, error)
  }
}
