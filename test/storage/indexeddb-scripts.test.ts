/**
 * IndexedDB commits a transaction that has nothing to do, so nothing else may be waited for inside one. The scripts of
 * the store are generators, which cannot wait; this looks that they stay so, and that nobody opens a transaction past
 * them. It reads the code, since an IndexedDB made for tests in Node is more patient than those of browsers.
 */
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { lineOf, type Source, sourceOf, sourcesIn, visit } from '../architecture/source.ts'

const sources = sourcesIn(join(import.meta.dirname, '../../src')).filter(({ path }) =>
  /^storage\/indexeddb\b/.test(path),
)

/** What a script must not say: it would go on outside of its transaction. */
const WAITS = ['then', 'catch', 'finally', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'Promise', 'subtle']

function waitingScripts({ path, tree }: Source): string[] {
  const found: string[] = []
  visit(tree, node => {
    if (!isGenerator(node)) return
    if (isAsync(node)) found.push(`${path}:${lineOf(tree, node)} is async`)
    visit(node, inner => {
      const word = ts.isAwaitExpression(inner) ? 'await' : ts.isIdentifier(inner) ? inner.text : ''
      if (word === 'await' || WAITS.includes(word)) found.push(`${path}:${lineOf(tree, inner)} says ${word}`)
    })
  })
  return found
}

function isGenerator(node: ts.Node): node is ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration {
  const isFunction = ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)
  return isFunction && node.asteriskToken !== undefined
}

function isAsync(node: ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false
}

function callsOf(name: string): string[] {
  const found: string[] = []
  for (const { path, tree } of sources) {
    visit(tree, node => {
      const isCall = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
      if (isCall && node.expression.name.text === name) found.push(path)
    })
  }
  return found
}

test('no script of a transaction waits for anything but requests', () => {
  expect(sources.flatMap(waitingScripts)).toEqual([])
})

test('transactions are begun by the one runner of scripts, and for a look at the layout', () => {
  expect(callsOf('transaction')).toEqual(['storage/indexeddb/layout.ts', 'storage/indexeddb/transaction.ts'])
})

test('the runner itself waits for nothing', () => {
  const runner = sources.find(({ path }) => path.endsWith('/transaction.ts'))!
  expect(runner.text).not.toMatch(/\basync\b|\bawait |\.then\(/)
})

test.each([
  'function* script() { await hash() }',
  'function* script() { hash().then(go) }',
  'async function* script() {}',
  'const o = { *script() { setTimeout(go) } }',
  'const script = function* () { yield Promise.all([]) }',
])('it would notice: %s', text => {
  expect(waitingScripts(sourceOf('a.ts', text))).toHaveLength(1)
})
