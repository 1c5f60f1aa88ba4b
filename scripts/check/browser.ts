import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { fail } from './command.ts'
import { consumerOf } from './consumer.ts'
import type { Step } from './step.ts'

/** The installed package bundled for a browser; esbuild itself fails where a Node module is asked for by name. */
export const browser: Step = {
  title: 'a browser bundle without Node',
  run: gate => {
    const whole = bundled(consumerOf(gate), [])
    checkNoNode(whole)
    checkStarts(whole)
    checkNoNode(bundled(consumerOf(gate), [], 'guiju/storage/indexeddb'))
    checkNoNode(bundled(consumerOf(gate), [], 'guiju/archive'))
    const apart = bundled(consumerOf(gate), ['zod'])
    return `guiju: ${gzipped(apart)} gzip without zod, ${gzipped(whole)} with the zod that it uses`
  },
}

/** What hashes and seals asks whether there is a Node, which a browser answers with no. */
const ASKED_FOR = /getBuiltinModule\?\.\(["'`]node:crypto["'`]\)/g

function bundled(home: string, external: string[], entrance = 'guiju'): string {
  const { outputFiles, errors } = buildSync({
    stdin: { contents: `export * from '${entrance}'`, resolveDir: home },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: external.length > 0 ? 'esm' : 'iife',
    globalName: 'guiju',
    logLevel: 'error',
    external,
  })
  return outputFiles[0]?.text ?? fail(`esbuild made nothing: ${errors.map(({ text }) => text)}`)
}

function checkNoNode(text: string): void {
  const found = text.replaceAll(ASKED_FOR, '').match(/["'`]node:[\w/]+["'`]|\brequire\(/g)
  if (found) fail(`The browser bundle asks for ${[...new Set(found)].join(', ')}`)
}

/** Evaluated where there is the language and what every browser has, but no `process`, `Buffer` or `require`. */
function checkStarts(text: string): void {
  const { crypto, structuredClone, TextEncoder, TextDecoder, setTimeout, queueMicrotask, console, URL } = globalThis
  const world = { crypto, structuredClone, TextEncoder, TextDecoder, setTimeout, queueMicrotask, console, URL }
  const started = evaluated(`${text}\ntypeof guiju.open`, world)
  if (started !== 'function') fail(`guiju.open is ${started} in a browser`)
}

/** The message alone: the stack would quote the line at fault, which is the whole bundle. */
function evaluated(text: string, world: object): unknown {
  try {
    return runInNewContext(text, world)
  } catch (error) {
    return fail(`The browser bundle does not start: ${error}`)
  }
}

function gzipped(text: string): string {
  return `${(gzipSync(text).length / 1000).toFixed(1)} kB`
}
