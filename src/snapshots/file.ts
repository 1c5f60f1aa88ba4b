/**
 * Snapshots in a folder, one file a state: for one machine, any number of processes. A file is written beside its place
 * and moved into it, so that it is whole or not there; it is not forced to the disk, since whatever is lost is folded
 * anew. Delete the folder at any time.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotStore } from '../core/ports.ts'
import { snapshotStore } from './store.ts'

/** @param folder made if it is not there */
export function fileSnapshots(folder: string): SnapshotStore {
  const pathOf = (name: string) => join(folder, `${createHash('sha256').update(name).digest('hex')}.snapshot`)
  return snapshotStore({
    async load(name) {
      try {
        return await readFile(pathOf(name), 'utf8')
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ENOENT') return undefined
        throw error
      }
    },
    async save(name, text) {
      await mkdir(folder, { recursive: true })
      const path = pathOf(name)
      const beside = `${path}.${randomUUID()}`
      try {
        await writeFile(beside, text)
        await rename(beside, path)
      } finally {
        await rm(beside, { force: true })
      }
    },
  })
}
