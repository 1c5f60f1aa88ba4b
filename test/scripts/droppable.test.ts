/** What is unused leaves a page, and what is used is what it was. */
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { droppable } from '../../scripts/build/droppable.ts'

const HEAD = 'const double = value => [value, value]; const known = { deep: { limit: 15 } }; const list = [1, 2]'

const TEMPLATE = ['`$', '{known.deep.limit} %`'].join('')

/** Expressions as definitions are made of them: plain, called, read from another, spread. */
const { expression } = fc.letrec<{ expression: string }>(tie => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.integer().map(String),
    fc.string().map(text => JSON.stringify(text)),
    fc.constantFrom('known.deep.limit', "known['deep']", TEMPLATE, 'new Map([[1, list]]).size'),
    tie('expression').map(inner => `double(${inner})`),
    tie('expression').map(inner => `[${inner}, ...list]`),
    tie('expression').map(inner => `{ ...known, inner: ${inner} }`),
    tie('expression').map(inner => `(() => ${inner.startsWith('{') ? `(${inner})` : inner})()`),
  ),
}))

const valueIn = (code: string, name: string): unknown => new Function(`${HEAD}; ${code}; return ${name}`)()

test('a definition keeps its value', () => {
  fc.assert(
    fc.property(expression, fc.boolean(), (text, long) => {
      const code = `var first = ${text}, second = [first]${long ? ';\nvar third = double(second);' : ';'}`
      expect(valueIn(droppable(code), 'second')).toEqual(valueIn(code, 'second'))
    }),
  )
})

test('a definition that nobody uses leaves nothing behind', () => {
  fc.assert(
    fc.property(expression, text => {
      expect(leftOf(droppable(`var rule = ${text};`))).toBe('')
    }),
    // Each of them starts the bundler.
    { numRuns: 40 },
  )
})

test('without it a bundler keeps what it does not understand', () => {
  expect(leftOf('var rule = double(1);')).not.toBe('')
  expect(leftOf('var rule = { ...known };')).not.toBe('')
})

test('one that is used costs nothing', () => {
  const code = 'var rule = double({ ...known });\nexport { rule };'
  expect(minified(droppable(code))).toBe(minified(code))
})

test('the names of a file as one object, which esbuild fills by a statement of its own', () => {
  const code = `var __export = (target, all) => { for (const name in all) target[name] = all[name]() };
var events_exports = {};
__export(events_exports, {
  one: () => one
});
var one = 1;`
  const names = 'Object.keys(events_exports)'
  expect(valueIn(code.replace('() => one', '() => 1'), names)).toEqual(['one'])
  expect(valueIn(droppable(code.replace('() => one', '() => 1')), names)).toEqual(['one'])
  expect(leftOf(droppable(code))).toBe('')
})

test('where esbuild writes it otherwise, nothing is guessed', () => {
  expect(() => droppable('var other = {};\n__export(events_exports, {});')).toThrow('events_exports')
})

/** What a bundler keeps of a module of which nobody uses a name; what is known to it is left out of the count. */
function leftOf(code: string): string {
  return transformSync(code, { treeShaking: true, minifySyntax: true, format: 'esm' }).code.trim()
}

function minified(code: string): string {
  return transformSync(code, { minify: true, format: 'esm' }).code
}
