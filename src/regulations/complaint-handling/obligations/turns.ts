/** 各部门处理时效: whose turn it was from when to when, told from what was done about the present form. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ComplaintFile, Trace } from '../../../facts/complaint/states/file.ts'
import type { Edition } from '../editions/edition.ts'
import { bareStep } from '../editions/index.ts'
import { type AwaitedStep, awaitedStep, type Progress } from './next-step.ts'

export interface Turn extends AwaitedStep {
  /** When the step was done, or the case went another way. */
  readonly until: Instant
  /** What was at stake then. */
  readonly stake: string | null
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] }

interface Past extends Writable<Progress> {
  steps: Record<string, Instant>
  settlement: Writable<Progress['settlement']>
}

/** What was done again counts by each time that the case waited for it, and what nobody waited for by none. */
export function turnsOf(file: DeepReadonly<ComplaintFile>, edition: Edition): readonly Turn[] {
  const past = beginningOf(file)
  const turns: Turn[] = []
  let stake: string | null = null
  for (const done of file.trail) {
    const awaited = awaitedStep(past, edition)
    take(past, done)
    if (awaited && awaitedStep(past, edition)?.step !== awaited.step) turns.push({ ...awaited, until: done.at, stake })
    stake = done.stake
  }
  return turns
}

function beginningOf({ receivedAt, form, trail }: DeepReadonly<ComplaintFile>): Past {
  const { founded = null, special = false } = trail[0] ?? {}
  return {
    receivedAt,
    closedAt: null,
    form,
    steps: {},
    findings: { founded, special },
    settlement: { refusedAt: null, told: {}, consolidated: null, approved: null },
  }
}

function take(past: Past, { step, at, founded, special }: DeepReadonly<Trace>): void {
  const [type] = step.split(':') as [string]
  past.steps[type] = at
  past.steps[step] = at
  past.findings = { founded, special }
  for (const name of new Set([type, step])) CHANGES[bareStep(name)]?.(past, at)
}

/** What is known of a case beside its steps. */
const CHANGES: Readonly<Record<string, (past: Past, at: Instant) => void>> = {
  consolidated: ({ settlement }, at) => Object.assign(settlement, { consolidated: { at }, approved: null }),
  approved: ({ settlement }, at) => Object.assign(settlement, { approved: { at } }),
  'sent-back': ({ settlement }) => Object.assign(settlement, { consolidated: null, approved: null }),
  'customer-told:result': ({ settlement }, at) => Object.assign(settlement, { told: { result: at } }),
  'refused-by-customer': ({ settlement }, at) => Object.assign(settlement, { refusedAt: at }),
  closed: (past, at) => Object.assign(past, { closedAt: at }),
  reopened: past => Object.assign(past, { closedAt: null }),
}
