/**
 * Who may do or see what (授权), and who may not whatever else allows it (禁止): plain data of a regulation, judged like
 * a rule, with clauses, and with lists of roles that may be dated parameters.
 */
import type { Actor } from './event.ts'
import type { Figure, Text } from './finding.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from './parameter.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Judgement } from './rule.ts'

/** What somebody wants to do or to see. */
export interface Ask {
  /** The type of a command, `view:<name>`, `duty:<id>`, or `field:<kind of subject>.<field>` for what is personal. */
  readonly action: string
  /** Null: nobody in particular, who is granted nothing. */
  readonly actor: Actor | null
  /** The command, or the key of a question: `{ key }`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Business time of an act; of a question: now. */
  readonly at: Instant
}

/** Names, or parameters of the company that list them. */
export type Names =
  | ParameterDefinition<readonly string[]>
  | readonly (string | ParameterDefinition<string> | ParameterDefinition<readonly string[]>)[]

export interface Asked<Values> extends Ask {
  /** The values in force at `at`. */
  readonly parameters: Values
  readonly calendar: Calendar
}

export interface GrantDefinition {
  readonly effect: 'grant' | 'bar'
  readonly id: string
  /** Anchors, the deciding one first. */
  readonly clauses: readonly string[]
  readonly title: Text
  /** All that are given must fit. None: a grant is for whoever is somebody, a bar for everybody. */
  readonly to: { readonly roles?: Names; readonly departments?: Names; readonly persons?: Names }
  /**
   * Actions; a `*` at the end stands for any rest (`customer.*`, `view:*`, `*`). A grant of what cannot be undone names
   * it in full.
   */
  readonly may: readonly string[]
  readonly parameters: Parameters
  readonly when?: (asked: never) => boolean | Judgement
  readonly measured: typeof measured
}

type GrantText<P extends Parameters> = Omit<GrantDefinition, 'effect' | 'to' | 'parameters' | 'when' | 'measured'> & {
  readonly to?: GrantDefinition['to']
  readonly parameters?: P
  /** Pure. What throws allows nothing and bars all; what cannot be decided is told as undecidable. */
  readonly when?: (asked: Asked<ValuesOf<P>>) => boolean | Judgement
}

/** Allows. Once any grant of an office names what can be undone, whatever no grant allows is refused. */
export function defineGrant<const P extends Parameters = Record<never, never>>(grant: GrantText<P>): GrantDefinition {
  return defined('grant', grant as unknown as GrantText<Parameters>)
}

/** Forbids: it wins over every grant, and names what is forbidden (`may`) and to whom. */
export function defineBar<const P extends Parameters = Record<never, never>>(bar: GrantText<P>): GrantDefinition {
  return defined('bar', bar as unknown as GrantText<Parameters>)
}

function defined(effect: GrantDefinition['effect'], text: GrantText<Parameters>): GrantDefinition {
  const { to = {}, parameters, ...rest } = text
  const named = Object.values(to).flatMap(names => [names].flat())
  const lists = named.filter((name): name is ParameterDefinition<string> => typeof name !== 'string')
  const listed = Object.fromEntries(lists.map(parameter => [parameter.name, parameter]))
  // The office judges by what a definition brings, so that a page without grants does not carry it.
  return { ...rest, effect, to, parameters: { ...parameters, ...listed }, measured } as GrantDefinition
}

/** How an ask measures up: the part that decides, null where all fits. */
export interface Measured {
  readonly holds: boolean | null
  readonly part: 'person' | 'department' | 'role' | 'when' | null
  readonly actual: Figure
  readonly limit: Figure
  readonly reason?: string
}

/** From the part that is farthest off to the nearest. */
const PARTS = [
  ['person', 'persons', 'id'],
  ['department', 'departments', 'department'],
  ['role', 'roles', 'role'],
] as const

function measured({ effect, to, when }: GrantDefinition, asked: Asked<Readonly<Record<string, unknown>>>): Measured {
  for (const [part, list, field] of PARTS) {
    const names = to[list]
    if (names === undefined) continue
    const limit = [names].flat().flatMap(name => (typeof name === 'string' ? name : asked.parameters[name.name]))
    const actual = asked.actor?.[field] ?? null
    if (actual === null || !limit.includes(actual)) return { holds: false, part, actual, limit: limit as string[] }
  }
  if (effect === 'grant' && asked.actor === null) return { holds: false, part: 'person', actual: null, limit: null }
  const judged = when?.(asked as never) ?? true
  if (typeof judged === 'boolean') return { holds: judged, part: judged ? null : 'when', actual: judged, limit: true }
  if (judged.holds !== null) return { ...judged, part: judged.holds ? null : 'when' }
  const unknown = judged.because === 'undecidable'
  return {
    holds: unknown ? null : false,
    part: 'when',
    actual: null,
    limit: null,
    ...(unknown && { reason: judged.reason }),
  }
}
