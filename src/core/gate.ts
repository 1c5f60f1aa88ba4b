/**
 * The gate: before a command is decided, before a question is answered, and over the fields of an answer. A bar wins
 * over every grant; what cannot be undone needs a grant always, the rest as soon as any grant says who may do it.
 */
import type { Actor } from './event.ts'
import type { Finding } from './finding.ts'
import type { Ask, GrantDefinition, Measured } from './grant.ts'
import { handedOut } from './judge.ts'
import { type ParameterBook, Undetermined } from './parameter-book.ts'
import type { Calendar } from './ports.ts'
import { tag } from './tag.ts'

/** A decision point of the host's own: true grants, false bars, undefined leaves it to the grants. */
export type Authorize = (
  ask: Ask & { readonly irreversible: boolean },
) => boolean | undefined | Promise<boolean | undefined>

export interface Permit {
  readonly status: 'accepted' | 'refused' | 'undecidable'
  /** What allowed it, or each reason why it is not allowed. */
  readonly findings: readonly Finding[]
}

export type Gate = (ask: Ask) => Permit | Promise<Permit>

export interface GateFrame {
  readonly grants: readonly GrantDefinition[]
  readonly bars: readonly GrantDefinition[]
  /** Types of commands whose effect nothing takes back. */
  readonly irreversible: ReadonlySet<string>
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly authorize?: Authorize | undefined
  /** Told what a `when` or the host's decision point threw. */
  readonly onFault: (by: string, fault: unknown) => void
}

export const NO_GRANT = 'no-grant'
export const HOST = 'host-authority'

/** How the gate's own findings are told. */
export const gateTellings = {
  [NO_GRANT]: {
    title: { zh: '须有授权', en: 'There is a grant for it' },
    sentence: {
      zh: '{actor} 办理或查看 {action} 未获授权：现为 {actual}，须为 {limit}',
      en: '{actor} has no grant for {action}: found {actual}, needed {limit}',
    },
  },
  [HOST]: {
    title: { zh: '须经公司授权系统许可', en: "The host's own authority allows it" },
    sentence: { zh: '{action} 获许可：{actual}', en: '{action} is allowed: {actual}' },
  },
}

const OPEN: Permit = Object.freeze({ status: 'accepted', findings: Object.freeze([]) as readonly Finding[] })

export function gateOf(frame: GateFrame): Gate {
  const { grants, bars, irreversible, authorize, onFault } = frame
  const closed = grants.some(({ may }) => may.some(action => !irreversible.has(action)))
  return ask => {
    const final = irreversible.has(ask.action)
    if (!closed && !final && bars.length === 0 && !authorize) return OPEN
    const judged = (verdict: boolean | undefined) => permitted(frame, ask, verdict, closed || final)
    if (!authorize) return judged(undefined)
    const failed = (fault: unknown) => {
      onFault(HOST, fault)
      return judged(false)
    }
    try {
      const verdict = authorize({ ...ask, irreversible: final })
      return verdict instanceof Promise ? verdict.then(judged, failed) : judged(verdict)
    } catch (fault) {
      return failed(fault)
    }
  }
}

interface Weighed extends Measured {
  readonly by: GrantDefinition
}

function permitted(frame: GateFrame, ask: Ask, host: boolean | undefined, needsGrant: boolean): Permit {
  const bars = weighed(frame, frame.bars, ask).filter(({ holds }) => holds !== false)
  const grants = weighed(frame, frame.grants, ask)
  const carried = grants.filter(({ holds }) => holds === true)
  const allowing = [...carried.map(one => found(ask, one, 'satisfied')), ...(host === true ? [ofHost(ask, true)] : [])]
  if (bars.length > 0 || host === false) {
    const refusing = bars.map(one => found(ask, one, one.holds ? 'failed' : 'undecidable'))
    const findings = [...refusing, ...(host === false ? [ofHost(ask, false)] : []), ...allowing]
    return { status: findings.some(({ verdict }) => verdict === 'failed') ? 'refused' : 'undecidable', findings }
  }
  if (allowing.length > 0 || !needsGrant) return { status: 'accepted', findings: allowing }
  const unknown = grants.filter(({ holds }) => holds === null).map(one => found(ask, one, 'undecidable'))
  if (unknown.length > 0) return { status: 'undecidable', findings: unknown }
  return { status: 'refused', findings: nearest(ask, grants) }
}

function weighed(frame: GateFrame, definitions: readonly GrantDefinition[], ask: Ask): Weighed[] {
  return definitions
    .filter(({ effect, may }) => may.some(names(effect, ask.action, frame)))
    .map(by => {
      const parameters = frame.parameters.at(by.parameters, ask.at)
      const { calendar, onFault } = frame
      if (parameters instanceof Undetermined) return { by, ...NOTHING, holds: null, reason: parameters.parameter }
      try {
        return { by, ...by.measured(by, { ...ask, parameters, calendar }) }
      } catch (fault) {
        onFault(by.id, fault)
        // A fault never opens anything: a grant allows nothing, a bar bars.
        return { by, ...NOTHING, holds: by.effect === 'bar' }
      }
    })
}

const NOTHING = { part: 'when', actual: null, limit: null } as const

function names(effect: GrantDefinition['effect'], action: string, { irreversible }: GateFrame) {
  const inFull = effect === 'grant' && irreversible.has(action)
  return (pattern: string) =>
    pattern === action || (!inFull && pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1)))
}

/** Each grant of the action, the one of which least is missing first; none: nobody may. */
function nearest(ask: Ask, grants: readonly Weighed[]): readonly Finding[] {
  if (grants.length === 0) return [finding(ask, NO_GRANT, null, 'failed', { ...NOTHING, part: null })]
  return [...grants]
    .sort((one, other) => ORDER.indexOf(other.part) - ORDER.indexOf(one.part))
    .map(one => finding(ask, NO_GRANT, one.by.clauses[0] ?? null, 'failed', one, { grant: one.by.id }))
}

const ORDER: readonly Measured['part'][] = ['person', 'department', 'role', 'when']

function found(ask: Ask, one: Weighed, verdict: Finding['verdict']): Finding {
  const more = verdict === 'undecidable' && one.reason !== undefined ? { reason: one.reason } : {}
  return finding(ask, one.by.id, one.by.clauses[0] ?? null, verdict, one, more)
}

function ofHost(ask: Ask, actual: boolean): Finding {
  return finding(ask, HOST, null, actual ? 'satisfied' : 'failed', { part: null, actual, limit: true })
}

function finding(
  { action, actor }: { readonly action: string; readonly actor: Actor | null },
  rule: string,
  clause: string | null,
  verdict: Finding['verdict'],
  { part, actual, limit }: Pick<Measured, 'part' | 'actual' | 'limit'>,
  more: Finding['facts'] = {},
): Finding {
  const facts = { action, actor: actor?.id ?? null, part, ...more }
  return handedOut({ rule, clause, force: 'must', subject: tag('action', action), verdict, actual, limit, facts })
}
