/** The blocks of a page that carry meaning, each with its place: headings, tables, list items, fenced blocks. */
import type { List, RootContent, Table, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { PageFault, type Place } from './fault.ts'

/** Some text of a page as it was typed; each of its characters knows where it stands. */
export interface Passage {
  readonly text: string
  readonly placeAt: (offset: number) => Place
}

export type Row = readonly Passage[]

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: Passage }
  | { readonly kind: 'table'; readonly heads: Row; readonly rows: readonly Row[] }
  | { readonly kind: 'item'; readonly text: Passage }
  | { readonly kind: 'fence'; readonly info: string; readonly text: Passage; readonly place: Place }

interface Positioned {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

// Cells are taken as they are typed, so nothing within a line is looked for: that is most of the work.
const WITHIN_LINES = ['attention', 'autolink', 'characterReference', 'codeText', 'htmlText']
const LINKS = ['labelStartImage', 'labelStartLink', 'labelEnd']
const BLOCKS_ALONE = { disable: { null: [...WITHIN_LINES, ...LINKS] } }

export function blocksOf(file: string, source: string): readonly Block[] {
  const extensions = [gfmTable(), BLOCKS_ALONE]
  const tree = fromMarkdown(source, { extensions, mdastExtensions: [gfmTableFromMarkdown()] })
  const page = { file, source }
  return tree.children.flatMap(node => blocksOfNode(page, node))
}

interface Page {
  readonly file: string
  readonly source: string
}

function blocksOfNode(page: Page, node: RootContent): Block[] {
  if (node.type === 'heading') return [{ kind: 'heading', depth: node.depth, text: inside(page, node) }]
  if (node.type === 'table') return [tableOf(page, node)]
  if (node.type === 'list') return itemsOf(page, node)
  if (node.type === 'code') {
    const { line } = node.position!.start
    const text = passage(page.file, node.value, line + 1, 1)
    return [{ kind: 'fence', info: node.lang ?? '', text, place: text.placeAt(0) }]
  }
  return []
}

function itemsOf(page: Page, list: List): Block[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap(one => (one.type === 'paragraph' ? [{ kind: 'item' as const, text: inside(page, one) }] : [])),
  )
}

function tableOf(page: Page, { children }: Table): Block {
  const [heads, ...rows] = children.map(({ children }) => children.map(cell => inside(page, cell)))
  for (const [index, row] of rows.entries()) {
    if (row.length === heads!.length) continue
    const { line, column } = children[index + 1]!.position!.start
    const message = `expected ${heads!.length} cells, as many as the table has heads, found ${row.length}`
    throw new PageFault({ file: page.file, line, column }, message)
  }
  return { kind: 'table', heads: heads!, rows }
}

/** What is inside a node, as it was typed: the parser says where, the text is taken from the page. */
function inside({ file, source }: Page, node: Positioned & { readonly children: readonly Positioned[] }): Passage {
  const { children } = node
  const first = children[0]?.position?.start
  if (!first) {
    const { line, column } = node.position!.start
    return passage(file, '', line, column + ((node as TableCell).type === 'tableCell' ? 1 : 0))
  }
  return passage(file, source.slice(first.offset, children.at(-1)!.position!.end.offset), first.line, first.column)
}

/** @param typed with `\|` where a bar is meant, as Markdown has it within tables */
function passage(file: string, typed: string, line: number, column: number): Passage {
  const placeAt = (offset: number): Place => {
    const before = typed.slice(0, typedOffset(typed, offset)).split('\n')
    const within = before.at(-1)!.length
    return { file, line: line + before.length - 1, column: before.length === 1 ? column + within : within + 1 }
  }
  return { text: typed.replaceAll('\\|', '|'), placeAt }
}

function typedOffset(typed: string, offset: number): number {
  let at = 0
  for (let read = 0; read < offset; read++) at += typed.startsWith('\\|', at) ? 2 : 1
  return at
}
