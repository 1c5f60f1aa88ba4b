/**
 * The gate: asked before a command is decided, before a question is answered, and over the fields of an answer. What
 * cannot be undone needs a grant always, the rest as soon as any grant says who may do it.
 */
import type { Ask } from './authority.ts'
import type { Figure, Finding } from './finding.ts'
import type { Gate, Permit } from './guarding.ts'
import { handedOut } from './judge.ts'
import { tag } from './tag.ts'

export const NO_GRANT = 'no-grant'
export const HOST = 'host-authority'

/** How the gate's findings are told where nothing was measured: no definition and no host says who may what. */
export const gateTelling = {
  title: { zh: '须有授权', en: 'There is a grant for it' },
  sentence: { zh: '{actor}（{action}）', en: '{action} by {actor}' },
}

export const OPEN: Permit = { status: 'accepted', findings: [] }

/** Where no definition and no host says who may what: all is open but what cannot be undone. */
export function openGate(irreversible: ReadonlySet<string>): Gate {
  return ask =>
    irreversible.has(ask.action)
      ? { status: 'refused', findings: [gateFinding(ask, NO_GRANT, null, 'failed', null, null)] }
      : OPEN
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
