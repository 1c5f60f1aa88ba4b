/**
 * Cliffs: one unit more of a number in a command turns a `must`, always at the same place, and neither a parameter nor
 * anything that was told before says that number. So it stands in the code.
 */
import type { Parameters } from '../../core/parameter.ts'
import type { Regulation } from '../../core/regulation.ts'
import type { Deed } from '../history/deed.ts'
import type { LintFinding } from './finding.ts'
import { asked, type Desk, tell } from './house.ts'
import type { Lab } from './lab.ts'
import { shrunk } from './shrink.ts'
import type { Specimen } from './tally.ts'

type Command = Deed['command']
type Path = readonly (string | number)[]

/** So often it must turn at the same place. */
const ENOUGH = 3
const DECIMAL = /^\d{1,12}(?:\.\d{1,6})?$/

interface Edge {
  readonly path: Path
  /** The last number with which the rule holds, and the next one, with which it does not. */
  readonly holds: string
  readonly fails: string
}

export async function cliffsOf(lab: Lab, regulations: readonly Regulation[]): Promise<readonly LintFinding[]> {
  const found: LintFinding[] = []
  for (const { definition, given } of regulations) {
    for (const { id, force, parameters } of definition.rules) {
      if (force !== 'must' || readsNumbers(parameters, given)) continue
      const cliff = await cliffOf(lab, id)
      if (cliff) found.push({ ...cliff, regulation: definition.id })
    }
  }
  return found
}

/** What a number of the company decides is no cliff. */
function readsNumbers(parameters: Parameters, given: Readonly<Record<string, unknown>>): boolean {
  return Object.values(parameters).some(({ name, value }) => numbersIn([given[name] ?? value]).size > 0)
}

async function cliffOf(lab: Lab, rule: string): Promise<LintFinding | undefined> {
  const edges: { readonly edge: Edge; readonly specimen: Specimen }[] = []
  for (const specimen of lab.tally.against.get(rule) ?? []) {
    const { history, index } = specimen
    const edge = await edgeOf(lab, rule, history.slice(0, index), history[index]!)
    if (edge) edges.push({ edge, specimen })
  }
  const [first] = edges
  const unexplained = first && edges.every(({ edge, specimen }) => isSame(edge, first.edge) && !isTold(edge, specimen))
  if (!unexplained || edges.length < ENOUGH) return undefined
  return told(lab, rule, first.edge, first.specimen)
}

/** Where the rule turns in one number of the deed. */
async function edgeOf(lab: Lab, rule: string, before: readonly Deed[], deed: Deed): Promise<Edge | undefined> {
  const desk = await lab.house.desk()
  for (const one of before) await tell(desk, one)
  const fails = (command: Command) => failsAt(desk, rule, { ...deed, wait: 0, command })
  if ((await fails(deed.command)) !== true) return undefined
  for (const path of numericPaths(deed.command)) {
    const was = String(valueAt(deed.command, path))
    const withNumber = (number: string) => fails(replaced(deed.command, path, number))
    for (const other of othersThan(was)) {
      if ((await withNumber(other)) !== false) continue
      const edge = await bisected(other, was, withNumber)
      if (edge) return { path, ...edge }
    }
  }
  return undefined
}

/** Undefined: the rule is not asked. */
async function failsAt(desk: Desk, rule: string, deed: Deed): Promise<boolean | undefined> {
  const verdicts = (await asked(desk, deed)).findings.filter(one => one.rule === rule).map(({ verdict }) => verdict)
  if (verdicts.length === 0 || verdicts.includes('undecidable')) return undefined
  return verdicts.includes('failed')
}

function othersThan(number: string): readonly string[] {
  const whole = Math.trunc(Number(number))
  const some = [0, 1, Math.trunc(whole / 2), whole - 1, whole + 1, whole * 2, whole * 10, 1_000_000]
  return [...new Set(some.filter(one => one >= 0 && String(one) !== number))].map(String)
}

async function bisected(
  held: string,
  failed: string,
  fails: (number: string) => Promise<boolean | undefined>,
): Promise<Pick<Edge, 'holds' | 'fails'> | undefined> {
  const scale = 10 ** Math.max(decimalsOf(held), decimalsOf(failed))
  let [holds, broken] = [Math.round(Number(held) * scale), Math.round(Number(failed) * scale)]
  const text = (number: number) => String(number / scale)
  while (Math.abs(holds - broken) > 1) {
    const middle = Math.trunc((holds + broken) / 2)
    const isBroken = await fails(text(middle))
    if (isBroken === undefined) return undefined
    if (isBroken) broken = middle
    else holds = middle
  }
  return { holds: text(holds), fails: text(broken) }
}

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0

function isSame(one: Edge, other: Edge): boolean {
  return one.holds === other.holds && one.fails === other.fails && String(one.path) === String(other.path)
}

/** Nothing at all, or a number that somebody has told. */
function isTold({ holds, fails }: Edge, { history, index }: Specimen): boolean {
  const numbers = numbersIn(history.slice(0, index).map(({ command }) => command))
  return [holds, fails].some(number => number === '0' || numbers.has(number))
}

async function told({ house }: Lab, rule: string, edge: Edge, { history, index }: Specimen): Promise<LintFinding> {
  const deed = history[index]!
  const { path, holds, fails } = edge
  const at = (number: string) => ({ ...deed, wait: 0, command: replaced(deed.command, path, number) })
  const turns = async (before: readonly Deed[]) => {
    const desk = await house.desk()
    for (const one of before) await tell(desk, one)
    const ends = [await failsAt(desk, rule, at(holds)), await failsAt(desk, rule, at(fails))]
    return ends[0] === false && ends[1] === true
  }
  const before = await shrunk(history.slice(0, index), turns)
  return {
    level: 'found',
    kind: 'cliff',
    regulation: null,
    about: rule,
    others: [],
    facts: { command: deed.command.type, field: path.join('.'), holds, fails },
    witness: { start: house.start, history: [...before, at(fails)] },
  }
}

function numericPaths(value: unknown, path: Path = []): readonly Path[] {
  if (isNumeric(value)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numericPaths(inner, [...path, key]))
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value))
}

/** Every number that stands anywhere in it, as a text. */
function numbersIn(value: unknown): ReadonlySet<string> {
  return new Set(numericPaths(value).map(path => String(Number(valueAt(value, path)))))
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => Reflect.get(Object(inner), key) as unknown, value)
}

function replaced<T>(value: T, path: Path, number: string): T {
  const [key, ...rest] = path
  if (key === undefined) return (typeof value === 'number' ? Number(number) : number) as T
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as object
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, number))
  return copy as T
}
