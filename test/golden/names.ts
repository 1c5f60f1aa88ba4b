/** The names that hosts, findings and logs carry: recorded with each version, and kept. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as guiju from '../../src/index.ts'
import { contexts } from '../laws/members.ts'
import { views } from './answers.ts'
import { company } from './company.ts'
import { GOLDEN } from './folder.ts'

/** Kinds of names to the names. */
export type Names = Readonly<Record<string, readonly string[]>>

export function namesNow(): Names {
  const regulations = company.map(({ definition }) => definition)
  return {
    exports: Object.keys(guiju).sort(),
    entries: Object.keys(JSON.parse(readFileSync(join(GOLDEN, '../../package.json'), 'utf8')).exports),
    contexts: contexts.map(({ name }) => name),
    regulations: regulations.map(({ id }) => id),
    commands: contexts.flatMap(({ commands }) => commands.map(({ type }) => type)),
    refusals: contexts.flatMap(({ refusals }) => Object.keys(refusals)),
    rules: regulations.flatMap(({ rules }) => rules.map(({ id }) => id)),
    duties: regulations.flatMap(({ obligations }) => obligations.map(({ id }) => id)),
    parameters: regulations.flatMap(({ id, parameters }) => Object.keys(parameters).map(name => `${id}.${name}`)),
    views: views.map(({ name }) => name),
    errors: errorCodes(),
  }
}

/** As a version wrote them down; nothing where it wrote none. */
export function namesOf(version: string): Names {
  try {
    return JSON.parse(readFileSync(join(GOLDEN, version, 'names.json'), 'utf8'))
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return {}
    throw error
  }
}

/** `names <kind> <name>` to `there`, of those that are there. */
export function thereOf(names: Names, now: Names = names): Readonly<Record<string, string>> {
  const lines = Object.entries(names).flatMap(([kind, all]) =>
    all.filter(name => now[kind]?.includes(name)).map(name => [`names ${kind} ${name}`, 'there']),
  )
  return Object.fromEntries(lines)
}

function errorCodes(): readonly string[] {
  const [union] = readFileSync(join(GOLDEN, '../../src/core/errors.ts'), 'utf8').split('export type ErrorDetails')
  return [...union!.matchAll(/\| '([A-Z_]+)'/g)].map(([, code]) => code!)
}
