/** Both builds have the same names for the same kinds of things, and an error of one is known to the other. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** `class GuijuError`, `function of 2`, `array of 3`, or an object by the kinds of what it holds. */
function kindOf(value, depth = 2) {
  if (typeof value === 'function') {
    const [, name] = /^class (\w+)/.exec(String(value)) ?? []
    return name === undefined ? `function of ${value.length}` : `class ${name}`
  }
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  if (Array.isArray(value)) return `array of ${value.length}`
  if (depth === 0) return 'object'
  return `{ ${Object.keys(value)
    .sort()
    .map(key => `${key}: ${kindOf(value[key], depth - 1)}`)
    .join(', ')} }`
}

const manifest = JSON.parse(readFileSync(new URL('./node_modules/guiju/package.json', import.meta.url), 'utf8'))
const paths = Object.keys(manifest.exports)
  .filter(path => !path.endsWith('.json'))
  .map(path => path.replace('.', 'guiju'))

for (const path of paths) {
  const esm = await import(path)
  const cjs = require(path)
  const names = Object.keys(esm).sort()
  const others = Object.keys(cjs).sort()
  if (names.length === 0 || names.join() !== others.join()) throw new Error(`${path} differs:\n${names}\n${others}`)
  for (const name of names) {
    const [kind, other] = [kindOf(esm[name]), kindOf(cjs[name])]
    if (kind !== other) throw new Error(`${path}: ${name} is ${kind} to import, and ${other} to require`)
  }
}

// Whoever imports the whole and somebody else who imports a part of it have one and the same thing. Definitions of a context
// are had from its entry alone.
const whole = await import('guiju')
const parts = paths.filter(path => /^guiju\/(?:core$|facts\/|regulations\/)/.test(path))
const found = new Set()
for (const path of parts) {
  for (const [name, value] of Object.entries(await import(path))) {
    if (name in whole ? whole[name] !== value : !path.startsWith('guiju/facts/'))
      throw new Error(`${path}: ${name} is not that of guiju`)
    found.add(name)
  }
}
const lost = Object.keys(whole).filter(name => !found.has(name))
if (lost.length > 0) throw new Error(`no part of guiju has ${lost}`)

for (const closed of ['guiju/dist/index.js', 'guiju/dist/apart/core/errors.js', 'guiju/src/index.ts']) {
  const code = await import(closed).then(
    () => 'open',
    error => error.code,
  )
  if (code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Error(`${closed}: ${code}`)
}

const { GuijuError } = require('guiju')
if (!whole.isGuijuError(new GuijuError('STORE_CLOSED', 'closed'), 'STORE_CLOSED'))
  throw new Error('a stranger among errors')
