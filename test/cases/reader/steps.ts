/**
 * Steps as pages write them, like a diary:
 *
 *     stocked; 2026-03-01 plan-count, set-up-location F-2; 2026-03-31 18:00 record-count 500 by finance told 2026-04-02
 *
 * `;` ends an entry, `,` what is done at one time; a word is a step or a history. `C-1..C-20` does it for each of them.
 */
import type { CaseStep } from '../../../src/core/case.ts'
import { anyOf } from './fault.ts'
import type { Passage } from './markdown.ts'
import { Scanner } from './scanner.ts'
import { membersOf, PERSON, RANGE, readStep, readWhile, type Said, TIME } from './step.ts'
import { withBlanks } from './values.ts'
import type { History, Vocabulary } from './vocabulary.ts'

const NAME = /[A-Za-z\d][\w-]*/y

export function stepsOf(passage: Passage, words: Vocabulary): CaseStep[] {
  const scan = new Scanner(passage)
  const steps: CaseStep[] = []
  scan.space()
  while (!scan.done) {
    steps.push(...readEntry(scan, words))
    scan.space()
    if (!scan.done && !scan.takes(';')) scan.expected('`,`, `;` or the end of the step')
    scan.space()
  }
  return steps
}

/** The one step of a passage. */
export function stepOf(passage: Passage, words: Vocabulary): CaseStep {
  const steps = stepsOf(passage, words)
  if (steps.length !== 1) new Scanner(passage).fail(`expected one step, found ${steps.length}`)
  return steps[0]!
}

function readEntry(scan: Scanner, words: Vocabulary): CaseStep[] {
  const time = scan.take(TIME)?.[1]
  const steps: CaseStep[] = []
  do {
    scan.space()
    const done = readAct(scan, words)
    steps.push(...(time === undefined ? done : done.map(step => ({ ...step, at: time }))))
    scan.space()
  } while (scan.takes(','))
  return steps
}

function readAct(scan: Scanner, words: Vocabulary): CaseStep[] {
  const start = scan.offset
  const name = scan.take(NAME)?.[0] ?? scan.expected('a word for a step, or a history')
  const word = words.words.get(name)
  if (word) return readStep(scan, start, word, words)
  const history = words.histories.get(name)
  if (history) return readHistory(scan, start, history, words)
  return scan.fail(`expected a word for a step or a history, found ${name}${nearest(name, words)}`, start)
}

function nearest(name: string, { words, histories }: Vocabulary): string {
  const alike = [...words.keys(), ...histories.keys()].filter(known => known.includes(name) || name.includes(known))
  return alike.length === 0 ? '' : ` (there is ${anyOf(alike.slice(0, 5))})`
}

function readHistory(scan: Scanner, start: number, history: History, words: Vocabulary): CaseStep[] {
  const said: Said = { start, values: [] }
  readWhile(scan, said, words, null, () => {
    const at = scan.offset
    said.values.push({ start: at, text: scan.take(PERSON)?.[0] ?? scan.expected('what fills a blank of the history') })
  })
  const steps = playedWith(scan, said, history, words)
  const { by, recorded } = said
  if (by === undefined && recorded === undefined) return [...steps]
  return steps.map(({ by: ordinary, ...step }) => {
    const who = by === undefined ? ordinary : by
    return { ...step, ...(who && { by: who }), ...(recorded !== undefined && { recorded }) }
  })
}

function playedWith(scan: Scanner, said: Said, history: History, words: Vocabulary): readonly CaseStep[] {
  const { blanks } = history
  if (said.values.length > blanks.length) scan.fail(`expected ${blanks.length} values behind the history`, said.start)
  if (history.reading)
    scan.fail(`expected a history that does not contain itself, found ${nameAt(scan, said)}`, said.start)
  if (history.known) return history.known
  history.reading = true
  const read = readWithBlanks(scan, said, history, words)
  history.reading = false
  if (blanks.length === 0) history.known = read
  return read
}

const nameAt = (scan: Scanner, { start }: Said) => scan.textFrom(start).match(NAME_ALONE)?.[0]
const NAME_ALONE = /^[\w-]+/

function readWithBlanks(scan: Scanner, said: Said, history: History, words: Vocabulary): readonly CaseStep[] {
  const { blanks, steps } = history
  const fillings = blanks.map(({ name, ordinary }, index) => {
    return said.values[index]?.text ?? ordinary ?? scan.fail(`expected a value for {${name}}`, said.start)
  })
  const names = blanks.map(({ name }) => name)
  const ranged = fillings.findIndex(filling => RANGE.test(filling))
  const members = ranged < 0 ? [''] : membersOf(fillings[ranged]!)
  return members.flatMap(member => {
    const filled = ranged < 0 ? fillings : fillings.with(ranged, member)
    return stepsOf(withBlanks(steps, names, filled), words)
  })
}
