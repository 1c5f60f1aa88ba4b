/** One call from outside, at any door of an office: sound, or broken at one place or two. */
import { types } from 'node:util'
import type { Finding, Obligation, Office, Outcome, ViewDefinition } from '../../src/index.ts'
import * as guiju from '../../src/index.ts'
import { bodyValue, type Schema } from './bodies.ts'
import { damaged } from './damage.ts'
import { ODD_DATES, oddText, oddValue } from './odd.ts'
import type { Random } from './random.ts'

/** What an attacker knows of the office: what it tells by itself, and what it has answered so far. */
export interface Knowledge {
  readonly schemas: readonly Schema[]
  readonly commands: readonly unknown[]
  readonly duties: readonly string[]
  /** Findings and duties of earlier answers. */
  readonly heard: (Finding | Obligation)[]
  /** Sealed texts that were read in the log, and are brought along everywhere. */
  readonly stolen: readonly string[]
}

export interface Attack {
  readonly door: keyof typeof DOORS
  /** How many commands it brings. */
  readonly bodies: number
  readonly strike: (office: Office) => unknown
}

type Door = (random: Random, knowledge: Knowledge) => Omit<Attack, 'door'>

export const views = Object.values(guiju as Readonly<Record<string, unknown>>).filter(isView)

const DOORS = {
  execute: (random, knowledge) => {
    const [command, meta] = [bodyOf(random, knowledge), metaOf(random, knowledge)]
    return { bodies: 1, strike: office => office.execute(command, meta as never) }
  },
  preview: (random, knowledge) => {
    const [command, meta] = [bodyOf(random, knowledge), metaOf(random, knowledge)]
    return { bodies: 1, strike: office => office.preview(command, meta as never) }
  },
  executeAll: (random, knowledge) => {
    const sound = Array.from({ length: random.below(6) }, () => orderOf(random, knowledge))
    const orders = random.chance(0.1)
      ? oddValue(random)
      : random.chance(0.1)
        ? Object.assign(sound, { 1: oddValue(random) })
        : sound
    const options = random.chance(0.8) ? {} : damaged({ signal: signalOf(random) }, random)
    return { bodies: sound.length, strike: office => office.executeAll(orders as never, options as never) }
  },
  view: (random, knowledge) => {
    const view = random.chance(0.95) ? random.pick(views) : oddValue(random)
    const [key, asOf] = [keyOf(random, knowledge), asOfOf(random)]
    return { bodies: 0, strike: office => office.view(view as ViewDefinition, key as string, asOf as never) }
  },
  obligations: (random, knowledge) => {
    const sound = queryOf(random, knowledge)
    const query = random.chance(0.5) ? sound : damaged(sound, random)
    return { bodies: 0, strike: office => office.obligations(query as never) }
  },
  explain: (random, { heard }) => {
    const sound = heard.length > 0 ? random.pick(heard) : {}
    const subject = random.chance(0.3) ? sound : damaged(sound, random)
    const language = random.chance(0.9) ? random.pick(['zh', 'en']) : oddValue(random)
    return { bodies: 0, strike: office => office.explain(subject as never, language as never) }
  },
} as const satisfies Readonly<Record<string, Door>>

type Names = readonly (keyof typeof DOORS)[]

/** Bodies come most often: there are many commands. */
const OFTEN: Names = [
  ...(['execute', 'execute', 'execute', 'execute', 'preview', 'executeAll'] as const),
  'view',
  'obligations',
  'explain',
]

export function attackOf(random: Random, knowledge: Knowledge): Attack {
  const door = random.pick(OFTEN)
  return { door, ...DOORS[door](random, knowledge) }
}

function bodyOf(random: Random, { schemas, commands, stolen }: Knowledge): unknown {
  const isKnown = commands.length > 0 && random.chance(0.3)
  const sound = isKnown ? random.pick(commands) : bodyValue(random.pick(schemas), random)
  if (stolen.length > 0 && random.chance(0.5)) return smuggling(sound as object, random, stolen)
  return random.chance(0.35) ? sound : damaged(sound, random)
}

/** A stolen text in the place of another. */
function smuggling(sound: object, random: Random, stolen: readonly string[]): object {
  const texts = Object.entries(sound).filter(([name, value]) => typeof value === 'string' && name !== 'type')
  const [name] = texts.length > 0 ? random.pick(texts) : ['note']
  return { ...sound, [name]: random.pick(stolen) }
}

function orderOf(random: Random, knowledge: Knowledge): unknown {
  const order = damagedOrNot({ commandId: `again-${random.below(200)}`, actor: { id: 'li' } }, random)
  return withField(order, 'command', bodyOf(random, knowledge))
}

/** On what can still take it. */
function withField(on: unknown, field: string, value: unknown): unknown {
  if (typeof on === 'object' && on !== null && !types.isProxy(on))
    Reflect.defineProperty(on, field, { value, enumerable: true })
  return on
}

function damagedOrNot(sound: object, random: Random): unknown {
  return random.chance(0.9) ? sound : damaged(sound, random)
}

function metaOf(random: Random, { stolen }: Knowledge): unknown {
  if (stolen.length > 0 && random.chance(0.1)) return { commandId: random.pick(stolen).slice(0, 200) }
  if (random.chance(0.5)) return {}
  const sound = {
    ...(random.chance(0.5) && { commandId: `again-${random.below(200)}` }),
    ...(random.chance(0.5) && {
      occurredAt: random.pick(['2025-12-01T00:00:00Z', '2026-01-01T08:00:00+08:00', ...ODD_DATES]),
    }),
    ...(random.chance(0.5) && { actor: { id: 'li', role: 'clerk' } }),
  }
  const meta = random.chance(0.6) ? sound : damaged(sound, random)
  if (typeof meta !== 'object' || meta === null || random.chance(0.8)) return meta
  return withField(meta, 'signal', signalOf(random))
}

/** Signals that are still, given up already, given up at once, and such as are none. */
function signalOf(random: Random): unknown {
  const giver = new AbortController()
  const kind = random.below(6)
  if (kind === 0) giver.abort(oddValue(random))
  if (kind === 1) queueMicrotask(() => giver.abort())
  if (kind === 2) return oddValue(random)
  if (kind === 3) return { aborted: false, addEventListener: never, removeEventListener: never }
  if (kind === 4) return { aborted: random.chance(0.5), addEventListener() {}, removeEventListener() {} }
  return giver.signal
}

function never(): never {
  throw new TypeError('a signal of an attacker')
}

const KEYS = [
  '',
  'C-1',
  'C-2',
  'D-1',
  'east',
  'K-1',
  'I-1',
  'V-1',
  'I-1/W-1',
  '2026-01',
  '2026',
  'a/b/c',
  '2026-01-05',
  'x\u0000y',
]

function keyOf(random: Random, { commands, stolen }: Knowledge): unknown {
  if (stolen.length > 0 && random.chance(0.3)) return random.pick(stolen)
  if (random.chance(0.6)) return random.pick(KEYS)
  if (random.chance(0.5)) return oddText(random)
  const command = commands.length > 0 ? random.pick(commands) : {}
  return random.chance(0.5) ? random.pick(Object.values(command as object)) : oddValue(random)
}

function asOfOf(random: Random): unknown {
  if (random.chance(0.6)) return {}
  const sound = {
    ...(random.chance(0.5) && { at: random.chance(0.5) ? '2026-01-03T00:00:00Z' : random.pick(ODD_DATES) }),
    ...(random.chance(0.4) && { position: random.below(400) }),
  }
  return random.chance(0.5) ? sound : damaged(sound, random)
}

const STATUSES = ['running', 'due', 'overdue', 'undecidable']

function queryOf(random: Random, { duties, heard }: Knowledge): object {
  return {
    ...(random.chance(0.4) && { asOf: random.chance(0.5) ? '2026-03-01T00:00:00Z' : random.pick(ODD_DATES) }),
    ...(random.chance(0.2) && { position: random.below(400) }),
    ...(random.chance(0.3) && { withinDays: random.pick([0, 1, 31, 36_500, 36_501]) }),
    ...(random.chance(0.4) && { status: STATUSES.filter(() => random.chance(0.5)) }),
    ...(random.chance(0.3) && {
      subject: `${random.pick(['customer', 'complaint', 'department'])}:${random.pick(KEYS)}`,
    }),
    ...(random.chance(0.3) && { obligation: random.pick(duties) }),
    ...(random.chance(0.3) && { department: random.pick(['D-1', 'east']) }),
    ...(random.chance(0.4) && { limit: 1 + random.below(20) }),
    ...(heard.length > 0 && random.chance(0.2) && { after: random.pick(heard) }),
  }
}

function isView(value: unknown): value is ViewDefinition {
  return typeof value === 'object' && value !== null && 'fold' in value && 'answer' in value
}

/** What may be explained later: the findings and duties that were told. */
export function heardIn({ door }: Attack, answer: unknown): readonly (Finding | Obligation)[] {
  if (door === 'obligations') return (answer as readonly Obligation[]).slice(0, 20)
  if (door === 'execute' || door === 'preview') return (answer as Outcome).findings
  return []
}
