import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** One call may write less than it is given. `at` is where in the file; without it, where the file stands. */
export function writeWhole(descriptor: number, text: string, at?: number): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, at === undefined ? null : at + done)
  }
}

/** A new name is durable only when its folder is. Some systems cannot open a folder: there it is as durable as it gets. */
export function syncFolderOf(file: string): void {
  let descriptor: number
  try {
    descriptor = openSync(dirname(file), 'r')
  } catch {
    return
  }
  try {
    fsyncSync(descriptor)
  } catch {
  } finally {
    closeSync(descriptor)
  }
}
