/** The pages of a regulation: its README says which words hold, what the ordinary company gives, and which pages there are. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CaseBook, RegulationCase } from '../../../src/core/case.ts'
import { type Clauses, provisionsOf } from '../../../src/core/clause.ts'
import type { Regulation } from '../../../src/core/regulation.ts'
import type { ViewDefinition } from '../../../src/core/view.ts'
import { readDefinitions } from './definitions.ts'
import { PageFault } from './fault.ts'
import { fieldsOf } from './fields.ts'
import { type Block, blocksOf, type Passage } from './markdown.ts'
import { type CasePage, readPage } from './page.ts'
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** A regulation as its cases need it. */
export interface BookSource {
  readonly regulation: string
  readonly inForce: (company: Readonly<Record<string, unknown>>) => Regulation
  readonly clauses: Clauses
  /** Values that pages may name, as `@D03`. */
  readonly named?: Readonly<Record<string, unknown>>
  /** What else is in force in its cases, once all books are there. */
  readonly beside?: () => readonly Regulation[]
}

export type { PageHeading } from './page.ts'

export interface PageOfBook extends CasePage {
  readonly file: string
}

export interface ReadBook extends CaseBook {
  readonly pages: readonly PageOfBook[]
  readonly beside: readonly Regulation[]
  /** Reads a further page with the words of the regulation. */
  readonly understand: (file: string, source: string) => CasePage
}

/** @param folder where the regulation's README.md stands; nothing is read before it is asked for */
export function bookIn(folder: string, source: BookSource, views: ReadonlyMap<string, ViewDefinition>): ReadBook {
  const front = once(() => readFront(join(folder, 'README.md'), source, views))
  const definition = once(() => source.inForce({}).definition)
  const beside = once(() => source.beside?.() ?? [])
  const understand = (file: string, text: string) =>
    readPage(file, text, { ...subjectOf(definition(), source.clauses), beside: beside() }, front().words)
  const pages = once(() => front().files.map(file => pageIn(join(folder, file), understand)))
  const cases = once((): readonly RegulationCase[] => pages().flatMap(page => page.cases))
  return {
    regulation: source.regulation,
    clauses: source.clauses,
    understand,
    inForce: company => source.inForce({ ...front().company, ...company }),
    get beside() {
      return beside()
    },
    get cases() {
      return cases()
    },
    get pages() {
      return pages()
    },
  }
}

function pageIn(path: string, understand: ReadBook['understand']): PageOfBook {
  const file = relative(ROOT, path)
  return { file, ...understand(file, readFileSync(path, 'utf8')) }
}

function subjectOf({ rules, obligations }: Regulation['definition'], clauses: Clauses) {
  return {
    rules: new Set(rules.map(({ id }) => id)),
    provisions: new Set([...rules, ...obligations, ...provisionsOf(clauses)].map(({ id }) => id)),
  }
}

interface Front {
  readonly words: Vocabulary
  readonly company: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
}

function readFront(path: string, { named = {} }: BookSource, views: Vocabulary['views']): Front {
  const words = emptyVocabulary(views)
  for (const [name, is] of Object.entries(named)) words.values.set(name, { blanks: null, is })
  const blocks = blocksOf(relative(ROOT, path), readFileSync(path, 'utf8'))
  for (const context of listIn(blocks, 'words')) readWords(join(path, '../../words', `${context}.md`), words)
  for (const name of listIn(blocks, 'counted')) words.counts.add(name)
  for (const block of blocks) if (block.kind === 'table') readDefinitions(block, words)
  const company = itemIn(blocks, 'company')
  return { words, company: company ? fieldsOf(company, words) : {}, files: pagesIn(blocks) }
}

function readWords(path: string, words: Vocabulary): void {
  const blocks = blocksOf(relative(ROOT, path), readFileSync(path, 'utf8'))
  for (const name of listIn(blocks, 'counted')) words.counts.add(name)
  for (const block of blocks) if (block.kind === 'table') readDefinitions(block, words)
}

/** `- words: inventory, complaint` */
function itemIn(blocks: readonly Block[], name: string): Passage | null {
  for (const block of blocks) {
    if (block.kind !== 'item' || !block.text.text.startsWith(`${name}: `)) continue
    const start = name.length + 2
    const { text, placeAt } = block.text
    return { text: text.slice(start), placeAt: at => placeAt(at + start) }
  }
  return null
}

function listIn(blocks: readonly Block[], name: string): string[] {
  return itemIn(blocks, name)?.text.split(/[,\s]+/) ?? []
}

/** The first column of the table of pages: `[counts.md](counts.md)`. */
function pagesIn(blocks: readonly Block[]): string[] {
  const table = blocks.find(block => block.kind === 'table' && block.heads[0]!.text === 'page')
  if (table?.kind !== 'table') return []
  return table.rows.map(row => {
    const file = /^\[[^\]]*\]\(([\w-]+\.md)\)$/.exec(row[0]!.text)?.[1]
    if (file === undefined) throw new PageFault(row[0]!.placeAt(0), 'expected a link to a page, as [counts](counts.md)')
    return file
  })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
