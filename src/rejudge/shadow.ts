/** 影子判定: what drafts of rules would have said of each command, while the rules in force decide. */
import { type GuijuError, typed } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import { chargesOf, type Judged } from '../core/judge.ts'
import { judgedInTime, refsOf } from '../core/judged-in-time.ts'
import type { Instant } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import type { Shadow, Shadowed } from '../core/shadow.ts'
import { Snapshot } from '../core/snapshot.ts'
import { judgingOn } from '../core/wheel.ts'
import type { OfficeOptions, ShadowOption } from '../office/options.ts'
import { type Judge, judgeOfNow, numbersTried } from './benches.ts'
import { checkRegulations } from './options.ts'
import { type Turning, turningsOf } from './turns.ts'

/** A command of which the drafts say something else; or that they could not judge. */
export interface ShadowDifference {
  readonly commandId: string
  /** The type of the command. */
  readonly command: string
  readonly occurredAt: Instant
  /** What the rules in force say, and so what became of it: what is recorded is recorded all the same. */
  readonly was: Judged['status']
  /** And the drafts. */
  readonly now: Judged['status']
  readonly turns: readonly ShadowTurn[]
  /** The drafts failed: nothing else came of it. */
  readonly fault?: GuijuError
}

export type ShadowTurn = Omit<Turning, 'refs'> & { readonly finding: Finding | null }

/**
 * `open({ shadow: inShadow([draft], told) })`: every command that is executed or recorded is judged by the drafts, too,
 * on the same states; the rules in force decide, and `told` hears of each that differs once it stands. Nothing of it is
 * in an outcome or an event. It costs another judgement for each command, and a reading for each state that only the
 * drafts look at. What a command refuses for facts, and what the gate refuses, no rule judges, then or in the shadow.
 *
 * @param drafts all that would be in force: what is left out would be gone
 */
export function inShadow(drafts: readonly Regulation[], told: (difference: ShadowDifference) => void): ShadowOption {
  checkRegulations('shadow', drafts)
  return { keep: (options: OfficeOptions): Shadow => new Beside(judgeOf(options, drafts), told) }
}

function judgeOf(
  { regulations, contexts, calendar, numbers, cachedStates }: OfficeOptions,
  drafts: readonly Regulation[],
): Judge {
  const given = { with: drafts, mode: 'as-judged', regulations } as const
  const asked = {
    ...given,
    from: '',
    until: undefined,
    departments: undefined,
    asOf: undefined,
    cachedStates: cachedStates ?? 50_000,
    ...(contexts && { contexts }),
    ...(calendar && { calendar }),
  }
  return judgeOfNow(asked, numbers && numbersTried(asked, regulations))
}

interface Standing {
  /** Its reads belong to no condition: a draft makes no decision wait for another. */
  readonly snapshot: Snapshot
  readonly differences: ShadowDifference[]
}

class Beside implements Shadow {
  private readonly draft: Judge
  private readonly told: (difference: ShadowDifference) => void
  private readonly standings = new WeakMap<Snapshot, Standing>()

  constructor(draft: Judge, told: (difference: ShadowDifference) => void) {
    this.draft = draft
    this.told = told
  }

  async judge(decided: Shadowed, judged: Judged, own: Snapshot): Promise<void> {
    const standing = this.standings.get(own) ?? { snapshot: new Snapshot(own.store, undefined, true), differences: [] }
    this.standings.set(own, standing)
    const { job, events } = decided
    const about = {
      commandId: job.commandId,
      command: job.definition.type,
      occurredAt: job.occurredAt,
      was: judged.status,
    }
    try {
      const { status: now, turns } = await this.judged(decided, judged, standing.snapshot)
      if (turns.length > 0 || now !== judged.status) standing.differences.push({ ...about, now, turns })
      if (judged.status === 'accepted' || job.tolerates) {
        const { snapshot } = standing
        snapshot.stage(await snapshot.after(events), events, job.commandId)
      }
    } catch (fault) {
      standing.differences.push({ ...about, now: 'undecidable', turns: [], fault: typed(fault) })
    }
  }

  private async judged({ job, events, charges }: Shadowed, { findings, ...was }: Judged, snapshot: Snapshot) {
    const { wheel } = this.draft
    const judging = wheel.kept ? await judgingOn(snapshot, wheel, wheel.kept) : wheel
    const own = chargesOf(wheel.rules, events)
    await snapshot.load(refsOf(own))
    const staging = await snapshot.after(events)
    const judged = await judgedInTime({ job, events, charges: own, staging }, snapshot, judging)
    // What was found by the moment of telling stands behind, and has no charge of its own.
    const before = { charges, findings: findings.slice(0, charges.length), ...was }
    const now = { ...judged, charges: own, findings: judged.findings.slice(0, own.length) }
    const turnings = turningsOf(before, now, { onRecord: undefined, isDatedBack: false })
    return { status: judged.status, turns: turnings.map(({ refs, ...turn }) => turn) }
  }

  // Whoever listens has nothing to do with the command: where he fails, it was done all the same.
  settled(own: Snapshot): void {
    for (const difference of this.standings.get(own)?.differences ?? []) {
      try {
        this.told(difference)
      } catch {}
    }
  }
}
