/** What an office answers about a golden log: duties, views, and what it would decide, short enough to be recorded. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../src/core/canonical.ts'
import type { EventStore } from '../../src/core/ports.ts'
import * as guiju from '../../src/index.ts'
import { answered } from '../../src/testing/office/answers.ts'
import { contexts } from '../laws/members.ts'
import { company } from './company.ts'

/** A command that is previewed at the end of the log. */
export interface Ask {
  readonly command: { readonly type: string; readonly [field: string]: unknown }
  readonly actor?: guiju.Actor
}

/** Names of obligations and views with `rows digest`; asks with their status and the rules that failed. */
export interface Answers {
  readonly duties: Readonly<Record<string, string>>
  readonly views: Readonly<Record<string, string>>
  readonly asked: readonly string[]
}

const STATUS = ['running', 'due', 'overdue', 'undecidable'] as const

/** What views of the whole log may be asked for beside ''; those that know no such key say so. */
const OF_THE_WHOLE = ['month:2026-01-01', '2026-01', '2601', '2026-01-01', 'east', 'li']

/** Every view that the library exports. */
export const views = Object.values(guiju as Readonly<Record<string, unknown>>)
  .filter(isView)
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** An office of the golden company that stands at this moment. */
export function officeAt(store: EventStore, now: string, more: Partial<guiju.OfficeOptions> = {}): guiju.Office {
  const clock = guiju.manualClock(now)
  return guiju.open({ store, clock, ids: guiju.sequentialIds('now-'), regulations: company, contexts, ...more })
}

export async function answersOf(
  office: guiju.Office,
  events: readonly guiju.SequencedEvent[],
  asks: readonly Ask[],
): Promise<Answers> {
  const asked: string[] = []
  for (const ask of asks) asked.push(await decisionOf(office, ask))
  return { duties: await dutiesOf(office), views: await viewsOf(office, events), asked }
}

async function decisionOf(office: guiju.Office, { command, actor }: Ask): Promise<string> {
  const { status, findings } = await office.preview(command, actor ? { actor } : {})
  const failed = findings.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
  return [status, ...new Set(failed)].join(' ')
}

async function dutiesOf(office: guiju.Office): Promise<Answers['duties']> {
  const rows = await office.obligations({ status: STATUS })
  const ids = [...new Set(rows.map(({ obligation }) => obligation))].sort()
  const of = (id: string) => rows.filter(({ obligation }) => obligation === id)
  const told = ({ subject, status, since, due }: guiju.Obligation) => [subject, status, since, due]
  return Object.fromEntries(ids.map(id => [id, shortly(of(id).map(told))]))
}

async function viewsOf(office: guiju.Office, events: readonly guiju.SequencedEvent[]): Promise<Answers['views']> {
  const answers: Record<string, string> = {}
  for (const view of views) {
    const keys = keysOf(view.fold, events)
    const asked = keys.includes('') ? [...keys, ...OF_THE_WHOLE] : keys
    const rows: unknown[] = []
    for (const key of asked) rows.push([key, await answered(() => office.view(view, key))])
    if (rows.length > 0) answers[view.name] = shortly(rows)
  }
  return answers
}

/** Whom of the log the state is about. */
export function keysOf(state: guiju.StateDefinition, events: readonly guiju.SequencedEvent[]): readonly string[] {
  const mine = events.filter(({ type }) => state.types.includes(type))
  return [...new Set(mine.flatMap(event => state.keys(event)))].sort()
}

function shortly(rows: readonly unknown[]): string {
  return `${rows.length} ${createHash('sha256').update(canonicalJson(rows)).digest('hex').slice(0, 16)}`
}

function isView(exported: unknown): exported is guiju.ViewDefinition {
  return typeof exported === 'object' && exported !== null && 'question' in exported && 'fold' in exported
}
