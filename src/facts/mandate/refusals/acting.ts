/**
 * May somebody act for another by this mandate? Asked at the business time of the act: in force from its first moment
 * on, and not any more at its last.
 */
import type { ActOnBehalf, Lent, Mandates } from '../../../core/behalf.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Figure, Finding } from '../../../core/finding.ts'
import { handedOut } from '../../../core/judge.ts'
import { tag } from '../../../core/tag.ts'
import { type Mandate, mandate } from '../states.ts'
import type { MandateRefusal } from './index.ts'

type Known = DeepReadonly<Mandate>
type Obstacle = readonly [rule: MandateRefusal, actual: Figure, limit: Figure]

export const actsOnBehalf: Mandates = {
  async onBehalf({ type: action, irreversible = false, ask, actor, giver: named, states, gate }) {
    // Read with all that the decision reads, so that a mandate that ends meanwhile makes it anew.
    const refs = [mandate.of(named.mandate)]
    await states.load(refs)
    const act = { actor, giver: named, action, command: ask.data, irreversible, at: ask.at }
    const { finding, giver } = lent(states.value(refs[0]!) as Known, act)
    if (finding.verdict !== 'satisfied') return { status: 'refused', findings: [finding], actor, refs }
    const { status, findings } = await gate({ ...ask, giver })
    return { status, findings: [finding, ...findings], actor: { ...actor, onBehalfOf: giver }, refs }
  },
}

/** With the role and the department of the giver. */
function lent(known: Known, act: ActOnBehalf): Lent {
  const { id, mandate } = act.giver
  const { role, department } = known.from
  const giver = { id, mandate, ...(role !== null && { role }), ...(department !== null && { department }) }
  return { giver, finding: found(known, act, obstacleOf(known, act)) }
}

function obstacleOf(known: Known, act: ActOnBehalf): Obstacle | undefined {
  const { from, to, givenAt, since, until, revokedAt } = known
  const { actor, giver, at } = act
  if (givenAt === null) return ['mandate-on-record', false, true]
  if (from.personId !== giver.id || to !== actor.id) return ['mandate-of-these-persons', from.personId, to]
  if (at < since) return ['mandate-begun', at, since]
  if (at >= until) return ['mandate-not-ended', at, until]
  if (revokedAt !== null && at >= revokedAt) return ['mandate-not-revoked', at, revokedAt]
  return outsideOf(known, act)
}

/** Where departments are named, the act has to name one of them: what names none may be about any. */
function outsideOf({ may, departments }: Known, { action, irreversible, command }: ActOnBehalf): Obstacle | undefined {
  if (!may.some(pattern => covers(pattern, action, irreversible))) return ['mandate-covers-act', action, may]
  if (departments === null) return undefined
  const named = typeof command.departmentId === 'string' ? command.departmentId : null
  return named !== null && departments.includes(named) ? undefined : ['mandate-covers-department', named, departments]
}

/** As a grant does: what cannot be undone is named in full. */
function covers(pattern: string, action: string, irreversible: boolean): boolean {
  if (pattern === action) return true
  return !irreversible && pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1))
}

function found({ since, until }: Known, { actor, giver, action, at }: ActOnBehalf, obstacle?: Obstacle): Finding {
  const [rule, actual, limit] = obstacle ?? ['mandate-in-force', at, until]
  const facts = { mandate: giver.mandate, person: actor.id, giver: giver.id, action, since, until }
  const verdict = obstacle ? 'failed' : 'satisfied'
  return handedOut({
    rule,
    clause: null,
    force: 'must',
    subject: tag('mandate', giver.mandate),
    verdict,
    actual,
    limit,
    facts,
  })
}
