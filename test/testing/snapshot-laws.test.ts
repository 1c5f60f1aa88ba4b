/** Our stores of snapshots keep the laws of theirs, and the laws catch what is planted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SnapshotStore } from '../../src/core/ports.ts'
import { memorySnapshots } from '../../src/index.ts'
import { fileSnapshots } from '../../src/snapshots/file.ts'
import { type SnapshotsUnderTest, snapshotLaws } from '../../src/testing/snapshot-laws.ts'

async function inFiles(): Promise<SnapshotsUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-snapshots-'))
  return {
    snapshots: fileSnapshots(folder),
    reopen: async () => fileSnapshots(folder),
    dispose: async () => rmSync(folder, { recursive: true }),
  }
}

describe('memorySnapshots', () => {
  for (const { name, run } of snapshotLaws(async () => ({ snapshots: memorySnapshots() }))) test(name, () => run())
})

describe('fileSnapshots', () => {
  for (const { name, run } of snapshotLaws(inFiles)) {
    test(name, async () => expect(await run()).toEqual({ standing: 'applies' }))
  }
})

function around(change: (inner: SnapshotStore) => Partial<SnapshotStore>): () => Promise<SnapshotsUnderTest> {
  return async () => {
    const inner = memorySnapshots()
    const snapshots = {
      load: (name: string) => inner.load(name),
      save: (name: string, text: string) => inner.save(name, text),
      ...change(inner),
    }
    return { snapshots, reopen: async () => snapshots }
  }
}

const PLANTED: Readonly<Record<string, readonly [caughtBy: string, make: () => Promise<SnapshotsUnderTest>]>> = {
  'a text is cut': [
    'long names and large texts',
    around(inner => ({ save: (name, text) => inner.save(name, text.slice(0, 900_000)) })),
  ],
  'a text is trimmed': [
    'what was saved comes back byte for byte',
    around(inner => ({ save: (name, text) => inner.save(name, text.trim()) })),
  ],
  'a shorter text leaves the end of the longer one': [
    'the last text saved under a name is the one that comes back, also where it is shorter',
    around(inner => ({
      save: async (name, text) => {
        const old = (await inner.load(name)) ?? ''
        await inner.save(name, text + old.slice(text.length))
      },
    })),
  ],
  'names are taken without regard to case': [
    'names that look alike are different names',
    around(inner => ({
      load: name => inner.load(name.toLowerCase()),
      save: (name, text) => inner.save(name.toLowerCase(), text),
    })),
  ],
  'long names are cut': [
    'long names and large texts',
    around(inner => ({
      load: name => inner.load(name.slice(0, 255)),
      save: (name, text) => inner.save(name.slice(0, 255), text),
    })),
  ],
  'a save is seen by halves': [
    'a save is whole or not at all, whoever saves and loads at the same time',
    around(inner => ({
      save: async (name, text) => {
        await inner.save(name, text.slice(0, text.length / 2))
        await new Promise(done => setTimeout(done, 1))
        await inner.save(name, text)
      },
    })),
  ],
  'names are keys of a plain object': [
    'a name that was never saved is unknown',
    around(() => {
      const texts: Record<string, string> = {}
      return {
        load: async name => texts[name],
        save: async (name, text) => {
          texts[name] = text
        },
      }
    }),
  ],
}

describe('caught:', () => {
  for (const [fault, [caughtBy, make]] of Object.entries(PLANTED)) {
    test(fault, async () => {
      const law = snapshotLaws(make).find(({ name }) => name === caughtBy)
      await expect(law?.run()).rejects.toMatchObject({ code: 'LAW_BROKEN' })
    })
  }
})

test('without a way to open them again, that law is not claimed', async () => {
  const laws = snapshotLaws(async () => ({ snapshots: memorySnapshots() }))
  const standings = await Promise.all(laws.map(({ run }) => run()))
  expect(standings.filter(({ standing }) => standing === 'not claimed')).toHaveLength(1)
})
