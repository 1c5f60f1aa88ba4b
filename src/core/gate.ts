/**
 * The gate: asked before a command is decided, before a question is answered, and over the fields of an answer. What
 * cannot be undone needs a grant always, the rest as soon as any grant says who may do it.
 */
import type { Ask, Gate, GateFrame, Permit } from './authority.ts'
import type { Figure, Finding } from './finding.ts'
import { handedOut } from './judge.ts'
import { tag } from './tag.ts'

export const NO_GRANT = 'no-grant'
const HOST = 'host-authority'

/** How the gate's findings are told, those of a grant under its own title. */
export const grantTelling = {
  title: { zh: '须有授权', en: 'There is a grant for it' },
  sentence: {
    zh: '{actor} 办理或查看 {action}：现为 {actual}，须为 {limit}',
    en: '{action} by {actor}: found {actual}, needed {limit}',
  },
}

export const gateTellings = { [NO_GRANT]: grantTelling, [HOST]: grantTelling }

const OPEN: Permit = Object.freeze({ status: 'accepted', findings: Object.freeze([]) as readonly Finding[] })

export function gateOf(frame: GateFrame): Gate {
  const { grants, bars, irreversible, authorize, onFault } = frame
  const closed = grants.some(({ may }) => may.some(action => !irreversible.has(action)))
  const judges = [...grants, ...bars][0]?.judges ?? withoutGrants
  return ask => {
    const final = irreversible.has(ask.action)
    if (!closed && !final && bars.length === 0 && !authorize) return OPEN
    const judged = (allows: boolean | undefined) =>
      judges(frame, ask, allows === undefined ? undefined : ofHost(ask, allows), closed || final)
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

function withoutGrants(_: GateFrame, ask: Ask, host: Finding | undefined, needsGrant: boolean): Permit {
  if (!host && !needsGrant) return OPEN
  const found = host ?? gateFinding(ask, NO_GRANT, null, 'failed', null, null)
  return { status: found.verdict === 'failed' ? 'refused' : 'accepted', findings: [found] }
}

function ofHost(ask: Ask, allows: boolean): Finding {
  return gateFinding(ask, HOST, null, allows ? 'satisfied' : 'failed', allows, true)
}

export function gateFinding(
  { action, actor }: Ask,
  rule: string,
  clause: string | null,
  verdict: Finding['verdict'],
  actual: Figure,
  limit: Figure,
  more: Finding['facts'] = {},
): Finding {
  const facts = { action, actor: actor?.id ?? null, ...more }
  return handedOut({ rule, clause, force: 'must', subject: tag('action', action), verdict, actual, limit, facts })
}
