/** What must be there (必须齐备): every field, paper or signature of a list. */
import type { EventDefinition } from '../core/event.ts'
import type { Parameters } from '../core/parameter.ts'
import type { Reads, RuleDefinition } from '../core/rule.ts'
import { type KindRule, ruleOfKind } from './rule-of-kind.ts'
import type { JudgedOf } from './scoped-rule.ts'
import { type From, valueFrom } from './values.ts'

/**
 * @param needs the names of what must be there
 * @param present which of them are: names, or by name whether it is. Left out: fields of the data, by their names;
 *   null, an empty text and an empty list are absent.
 * @param tells what is told: what is missing (where it is left out), or the names that are there
 * @param missing what is not there, where it has names of its own, such as what a paper lacks
 */
export function mandatory<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(
  rule: KindRule<Guarded, State, Edition, P, R> & {
    readonly needs: From<JudgedOf<Guarded, State, Edition, P, R>, readonly string[]>
    readonly present?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Present
    readonly tells?: 'missing' | 'present'
    readonly missing?: (judged: JudgedOf<Guarded, State, Edition, P, R>) => readonly string[]
  },
): RuleDefinition {
  const { needs, present, tells, missing } = rule
  return ruleOfKind({ name: 'mandatory', words: WORDS, arguments: { needs } }, rule, judged => {
    const limit = valueFrom(needs, judged)
    const there = () => (present ? present(judged) : filled(judged.data as Readonly<Record<string, unknown>>))
    const absent = missing ? missing(judged) : absentFrom(there(), limit)
    return { holds: absent.length === 0, actual: tells === 'present' ? namesIn(there()) : absent, limit }
  })
}

const WORDS = { zh: '还缺：{actual}；须有：{limit}', en: 'missing: {actual}; needed: {limit}' }

type Present = readonly string[] | Readonly<Record<string, boolean>>

function absentFrom(present: Present, names: readonly string[]): readonly string[] {
  if (Array.isArray(present)) return names.filter(name => !present.includes(name))
  const flags = present as Readonly<Record<string, boolean>>
  return names.filter(name => !(Object.hasOwn(flags, name) && flags[name] === true))
}

function namesIn(present: Present): readonly string[] {
  return Array.isArray(present) ? present : Object.keys(present).filter(name => !absentFrom(present, [name]).length)
}

function filled(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(data).filter(name => !isEmpty(data[name]))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return Array.isArray(value) && value.length === 0
}
