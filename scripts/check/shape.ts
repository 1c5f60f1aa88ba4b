import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { subpathOf } from '../build/entries.ts'
import { reexportsOf } from '../build/reexports.ts'
import { contentsOf } from '../weight/contents.ts'
import { fail } from './command.ts'
import { manifestOf } from './manifest.ts'
import type { Step } from './step.ts'

/**
 * In kB of 1,000 bytes: the declarations of the whole, with all that they refer to. An editor reads them all: more than half
 * are the commands, events and states of 29 contexts by name, of which a call looks up what it names.
 */
const MOST_DECLARATIONS = 920

/** What a context shows by name: what its entry says itself, and its commands and events. */
const MOST_OF_A_CONTEXT = 40

/** What the budgets of weight rest on, told before them: a cause is easier to read than a number. */
export const shape: Step = {
  title: 'the build: re-exports, subpaths, declarations',
  run: ({ root }) => {
    checkReexports(join(root, 'dist/index.js'))
    checkSubpaths(root)
    const declarations = declarationsFrom(join(root, 'dist/index.d.ts'))
    const size = [...declarations.values()].reduce((total, text) => total + Buffer.byteLength(text), 0) / 1000
    checkContexts(root)
    if (size > MOST_DECLARATIONS) fail(`The declarations of guiju weigh ${size} kB, at most ${MOST_DECLARATIONS} kB`)
    checkTexts(root, declarations)
    return `index.d.ts and what it refers to: ${declarations.size} files, ${size.toFixed(1)} kB`
  },
}

function checkContexts(root: string): void {
  for (const file of globSync(['dist/facts/*.d.ts', 'src/messages/*.ts'], { cwd: root })) {
    const size = Buffer.byteLength(readFileSync(join(root, file))) / 1000
    if (size > MOST_OF_A_CONTEXT) fail(`${file} weighs ${size} kB, at most ${MOST_OF_A_CONTEXT} kB`)
  }
}

function checkReexports(file: string): void {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const more = statements.find(statement => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
  if (more) fail(`${file} does more than to re-export, so a bundler keeps all of it: ${more.getText().slice(0, 200)}`)
}

/** Each floor of `src/index.ts` is a subpath; one that `exports` does not name cannot be imported. */
function checkSubpaths(root: string): void {
  const wanted = new Set(reexportsOf(join(root, 'src/index.ts')).map(reexport => `./${subpathOf(reexport)}`))
  const named = Object.keys(manifestOf(root).exports ?? {})
  const missing = [...wanted].filter(subpath => !named.includes(subpath))
  if (missing.length > 0) fail(`package.json does not export ${missing.join(', ')}`)
  const gone = named.filter(subpath => /^\.\/(?:core$|facts\/|regulations\/)/.test(subpath) && !wanted.has(subpath))
  if (gone.length > 0) fail(`package.json exports ${gone.join(', ')}, of which src/index.ts knows nothing`)
}

/** A sentence as a literal type would weigh in every editor what it weighs in the code. */
function checkTexts(root: string, declarations: ReadonlyMap<string, string>): void {
  const { sentences } = contentsOf('./index.cjs', join(root, 'dist/index.cjs'))
  // A declaration escapes quotes, so one without them is looked for.
  const plain = Object.values(sentences)
    .flat()
    .filter(sentence => !/['"\\]/.test(sentence))
  if (plain.length === 0) fail('No clause says anything')
  for (const [file, text] of declarations) {
    const found = plain.find(sentence => text.includes(sentence))
    if (found) fail(`${file} holds the text of a clause as a type: ${found}`)
  }
}

function declarationsFrom(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, target] of text.matchAll(/from '(\.[^']+)\.js'/g))
    declarationsFrom(join(dirname(file), `${target}.d.ts`), found)
  return found
}
