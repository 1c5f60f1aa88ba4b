/** How grants and bars are judged. A bar wins over every grant; what throws allows nothing, and bars. */
import type { Ask, Asked, GrantDefinition } from './authority.ts'
import type { Figure, Finding } from './finding.ts'
import { gateFinding, HOST, NO_GRANT, OPEN } from './gate.ts'
import type { Gate, GateFrame, Permit } from './guarding.ts'
import { Undetermined } from './parameter-book.ts'

/** The part that decides; `none`: all fits. From the part that is farthest off to the nearest. */
const PARTS = ['person', 'department', 'role', 'when', 'none'] as const

/** How an ask measures up to one definition. */
interface Measured {
  readonly holds: boolean | null
  readonly part: (typeof PARTS)[number]
  readonly actual: Figure
  readonly limit: Figure
  readonly reason?: string
}

interface Weighed extends Measured {
  readonly by: GrantDefinition
}

/** Nothing was measured: a plain yes needs no figures. */
const ALL_FITS = { holds: true, part: 'none', actual: null, limit: null } as const
const NOTHING = { part: 'when', actual: null, limit: null } as const

/** Does any grant name what can be undone? Then what none allows is refused. */
export function isClosed({ grants, irreversible }: Pick<GateFrame, 'grants' | 'irreversible'>): boolean {
  return grants.some(({ may }) => may.some(action => !irreversible.has(action)))
}

export function gateOf(frame: GateFrame): Gate {
  const { bars, irreversible, authorize, onFault } = frame
  const closed = isClosed(frame)
  return ask => {
    const final = irreversible.has(ask.action)
    if (!closed && !final && bars.length === 0 && !authorize) return OPEN
    const judged = (allows: boolean | undefined) => permitted(frame, ask, ofHost(ask, allows), closed || final)
    const failed = (fault: unknown) => {
      onFault(HOST, fault)
      return judged(false)
    }
    try {
      const allows = authorize?.({ ...ask, irreversible: final })
      return allows instanceof Promise ? allows.then(judged, failed) : judged(allows)
    } catch (fault) {
      return failed(fault)
    }
  }
}

function ofHost(ask: Ask, allows: boolean | undefined): Finding | undefined {
  return allows === undefined ? undefined : gateFinding(ask, HOST, null, allows ? 'satisfied' : 'failed', allows, true)
}

function permitted(frame: GateFrame, ask: Ask, host: Finding | undefined, needsGrant: boolean): Permit {
  const all = weighed(frame, [...frame.bars, ...frame.grants], ask)
  const permit = weighedUp(ask, all, host, needsGrant)
  return frame.authorize || all.some(turnsOnMore) ? permit : { ...permit, isGeneral: true }
}

/** All else fits: the condition looks at what it is about. */
function turnsOnMore({ by, part }: Weighed): boolean {
  return by.when !== undefined && (part === 'when' || part === 'none')
}

function weighedUp(ask: Ask, all: readonly Weighed[], host: Finding | undefined, needsGrant: boolean): Permit {
  const bars = all.filter(({ by, holds }) => by.effect === 'bar' && holds !== false)
  const grants = all.filter(({ by }) => by.effect === 'grant')
  const carried = grants.filter(({ holds }) => holds === true).map(one => found(ask, one, 'satisfied'))
  const allowing = host?.verdict === 'satisfied' ? [...carried, host] : carried
  const refusing = bars.map(one => found(ask, one, one.holds ? 'failed' : 'undecidable'))
  if (host?.verdict === 'failed') refusing.push(host)
  if (refusing.length > 0) {
    const isSure = refusing.some(({ verdict }) => verdict === 'failed')
    return { status: isSure ? 'refused' : 'undecidable', findings: [...refusing, ...allowing] }
  }
  if (allowing.length > 0 || !needsGrant) return { status: 'accepted', findings: allowing }
  const unknown = grants.filter(({ holds }) => holds === null).map(one => found(ask, one, 'undecidable'))
  if (unknown.length > 0) return { status: 'undecidable', findings: unknown }
  return { status: 'refused', findings: nearest(ask, grants) }
}

function weighed(frame: GateFrame, definitions: readonly GrantDefinition[], ask: Ask): Weighed[] {
  const named = definitions.filter(({ effect, may }) => may.some(pattern => names(effect, pattern, ask.action, frame)))
  return named.map(by => {
    const parameters = frame.parameters.at(by.parameters, ask.at)
    if (parameters instanceof Undetermined) return { by, ...NOTHING, holds: null, reason: parameters.parameter }
    try {
      return { by, ...forWhom(by, { ...ask, parameters, calendar: frame.calendar }) }
    } catch (fault) {
      frame.onFault(by.id, fault)
      return { by, ...NOTHING, holds: by.effect === 'bar' }
    }
  })
}

/** A grant of what cannot be undone names it in full. */
function names(effect: string, pattern: string, action: string, { irreversible }: GateFrame): boolean {
  if (pattern === action) return true
  if (!pattern.endsWith('*') || (effect === 'grant' && irreversible.has(action))) return false
  // `*` alone is every command: no question, and no field.
  return action.startsWith(pattern.slice(0, -1)) && action.includes(':') === pattern.includes(':')
}

/** A grant is for whose right is used; a bar keeps out whoever acts, and for whomever. */
function forWhom(by: GrantDefinition, asked: Asked<Readonly<Record<string, unknown>>>): Measured {
  const { actor, giver } = asked
  if (!giver) return measured(by, asked)
  const lent = measured(by, { ...asked, actor: giver })
  if (by.effect === 'grant') return lent
  const own = measured(by, { ...asked, actor })
  return [lent, own].find(({ holds }) => holds) ?? [lent, own].find(({ holds }) => holds === null) ?? own
}

function measured({ effect, to, when }: GrantDefinition, asked: Asked<Readonly<Record<string, unknown>>>): Measured {
  const { id, role, department } = asked.actor ?? {}
  const parts = [
    ['person', to.persons, id],
    ['department', to.departments, department],
    ['role', to.roles, role],
  ] as const
  for (const [part, names, actual = null] of parts) {
    if (names === undefined) continue
    const limit = [names].flat().flatMap(name => (typeof name === 'string' ? name : asked.parameters[name.name]))
    if (actual === null || !limit.includes(actual)) return { holds: false, part, actual, limit: limit as string[] }
  }
  if (effect === 'grant' && asked.actor === null) return { ...NOTHING, holds: false, part: 'person' }
  const judged = when?.(asked as never) ?? true
  if (typeof judged === 'boolean') return judged ? ALL_FITS : { ...NOTHING, holds: false }
  if (judged.holds !== null) return { ...judged, part: judged.holds ? 'none' : 'when' }
  return judged.because === 'undecidable'
    ? { ...NOTHING, holds: null, reason: judged.reason }
    : { ...NOTHING, holds: false }
}

/** Each grant of the action, the one of which least is missing first; none: nobody may. */
function nearest(ask: Ask, grants: readonly Weighed[]): readonly Finding[] {
  if (grants.length === 0) return [gateFinding(ask, NO_GRANT, null, 'failed', null, null)]
  return grants
    .toSorted((one, other) => PARTS.indexOf(other.part) - PARTS.indexOf(one.part))
    .map(({ by, part, actual, limit }) =>
      gateFinding(ask, NO_GRANT, by.clauses[0] ?? null, 'failed', actual, limit, { grant: by.id, part }),
    )
}

function found(ask: Ask, { by, actual, limit, reason }: Weighed, verdict: Finding['verdict']): Finding {
  const more = verdict === 'undecidable' && reason !== undefined ? { reason } : {}
  return gateFinding(ask, by.id, by.clauses[0] ?? null, verdict, actual, limit, more)
}
