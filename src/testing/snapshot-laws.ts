/**
 * What every store of snapshots must do. It may forget what it likes, but what it gives back is what was saved under
 * that name, whole.
 *
 *     for (const law of snapshotLaws(makeMySnapshots)) test(`${law.group}: ${law.name}`, law.run)
 */
import type { SnapshotStore } from '../core/ports.ts'
import { breach, expectSame, expectTrue } from './breach.ts'
import { pause, times } from './wait.ts'

export interface SnapshotsUnderTest {
  readonly snapshots: SnapshotStore
  /** Opens the same snapshots again, as another process does; left out where they end with their object. */
  reopen?(): Promise<SnapshotStore>
  dispose?(): Promise<void>
}

export interface SnapshotLaw {
  readonly group: 'snapshots'
  readonly name: string
  /** Throws `LAW_BROKEN` with what was found. `not claimed`: the law is about opening again, and there is no `reopen`. */
  run(): Promise<{ readonly standing: 'applies' | 'not claimed' }>
}

type Check = (subject: SnapshotsUnderTest) => Promise<void>

const TEXTS = [
  '',
  ' ',
  '{"a":1}',
  'line\r\nline\n',
  '\ufeffé e\u0301 客户 👩‍👩‍👧 \u202e',
  "'; DROP TABLE",
  '\u0001\u007f\u0085\u2028',
]

/** Names are made by guiju from the names of states and the ids of subjects: any text may stand in them. */
const NAMES = [
  'a',
  'A',
  'a ',
  ' a',
  'a/b',
  'a\\b',
  '../a',
  '..',
  '.',
  '/a',
  'C:a',
  'é',
  'e\u0301',
  'a%2Fb',
  'a\nb',
  '客',
  '__proto__',
]

const LAWS: Readonly<Record<string, Check>> = {
  'a name that was never saved is unknown': async ({ snapshots }) => {
    for (const name of NAMES) expectSame(`load ${name}`, await snapshots.load(name), undefined)
  },
  'what was saved comes back byte for byte': async ({ snapshots }) => {
    for (const text of TEXTS) {
      await snapshots.save('a', text)
      expectSame('text', await snapshots.load('a'), text)
    }
  },
  'the last text saved under a name is the one that comes back, also where it is shorter': async ({ snapshots }) => {
    await snapshots.save('a', 'a'.repeat(10_000))
    await snapshots.save('a', 'b')
    expectSame('text', await snapshots.load('a'), 'b')
  },
  'names that look alike are different names': async ({ snapshots }) => {
    for (const name of NAMES) await snapshots.save(name, `text of ${name}`)
    for (const name of NAMES) expectSame(`load ${name}`, await snapshots.load(name), `text of ${name}`)
  },
  'long names and large texts': async ({ snapshots }) => {
    const name = `state ${'n'.repeat(1_000)}`
    const text = '客'.repeat(1_000_000)
    await snapshots.save(name, text)
    await snapshots.save(`${name}!`, 'another')
    expectSame('text', await snapshots.load(name), text)
    expectSame('text of the other', await snapshots.load(`${name}!`), 'another')
  },
  'a save is whole or not at all, whoever saves and loads at the same time': async ({ snapshots }) => {
    const texts = times(8, index => `${index}`.repeat(20_000 + index))
    await snapshots.save('a', texts[0]!)
    let saving = true
    const saveAll = async () => {
      try {
        for (let round = 0; round < 5; round++) await Promise.all(texts.map(text => snapshots.save('a', text)))
      } finally {
        saving = false
      }
    }
    await Promise.all([saveAll(), look(snapshots, texts, () => saving)])
    expectWhole(await snapshots.load('a'), texts)
  },
}

const LAWS_OF_OPENING: Readonly<Record<string, Check>> = {
  'what was saved is the same, or forgotten, when it is opened again': async ({ snapshots, reopen }) => {
    for (const name of NAMES) await snapshots.save(name, `text of ${name}`)
    const again = await reopen!()
    for (const name of NAMES) {
      const text = await again.load(name)
      expectTrue(`load ${name}`, text === undefined || text === `text of ${name}`, text)
    }
  },
}

/** The laws for the snapshots that `make` makes: fresh and empty for each law. */
export function snapshotLaws(make: () => Promise<SnapshotsUnderTest>): readonly SnapshotLaw[] {
  const law = ([name, check]: [string, Check], opens: boolean): SnapshotLaw => ({
    group: 'snapshots',
    name,
    run: () => runOn(make, check, opens),
  })
  return [
    ...Object.entries(LAWS).map(entry => law(entry, false)),
    ...Object.entries(LAWS_OF_OPENING).map(entry => law(entry, true)),
  ]
}

async function runOn(make: () => Promise<SnapshotsUnderTest>, check: Check, opens: boolean) {
  const subject = await make()
  try {
    if (opens && !subject.reopen) return { standing: 'not claimed' } as const
    await check(subject)
    return { standing: 'applies' } as const
  } finally {
    await subject.dispose?.()
  }
}

async function look(snapshots: SnapshotStore, texts: readonly string[], isSaving: () => boolean): Promise<void> {
  while (isSaving()) {
    expectWhole(await snapshots.load('a'), texts)
    await pause(0)
  }
}

function expectWhole(text: string | undefined, texts: readonly string[]): void {
  if (text === undefined || texts.includes(text)) return
  throw breach(`a text of ${text.length} characters that nobody saved`)
}
