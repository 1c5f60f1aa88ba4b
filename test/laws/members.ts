/** The members of the library, found where it shows them: whoever adds one need not enter it here. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Context, Regulation, StateDefinition } from '../../src/index.ts'
import * as guiju from '../../src/index.ts'
import { caseBooks } from '../cases/index.ts'

type Named = Readonly<Record<string, unknown>>

const exported: readonly unknown[] = Object.values(guiju as Named)

/** Every context that the library exports. */
export const contexts: readonly Context[] = exported.filter(isContext)

/** The names of all regulations that the library exports. */
export const regulationIds: readonly string[] = exported.filter(isFactory).map(({ definition }) => definition.id)

/** Every regulation that the library exports, in the ordinary company of its cases. */
export function regulationsInForce(
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): readonly Regulation[] {
  return regulationIds.map(id => {
    const book = caseBooks.find(({ regulation }) => regulation === id)
    if (!book)
      throw new Error(`${id} has no cases: give it a folder test/cases/${id} and name it in test/cases/index.ts`)
    return book.inForce(values[id] ?? {})
  })
}

/** Every state that facts or regulations define, whether the library exports it or not. */
export async function statesDefined(): Promise<readonly StateDefinition[]> {
  const files = globSync('src/{facts,regulations}/**/*.ts', { cwd: ROOT }).sort()
  const modules: Named[] = await Promise.all(files.map(file => import(join(ROOT, file))))
  const found = modules.flatMap(module => Object.values(module).flat(1)).flatMap(statesOf)
  return [...new Set(found)]
}

const ROOT = join(import.meta.dirname, '../..')

/** A state itself, or what a view or an obligation folds. */
function statesOf(value: unknown): readonly StateDefinition[] {
  if (!isObject(value)) return []
  const { fold, of } = value as { readonly fold?: unknown; readonly of?: unknown }
  return [value, fold, of].filter(isState)
}

function isState(value: unknown): value is StateDefinition {
  return isObject(value) && 'initial' in value && 'steps' in value && 'keys' in value
}

function isContext(value: unknown): value is Context {
  return isObject(value) && 'events' in value && 'commands' in value && 'refusals' in value
}

function isFactory(value: unknown): value is { readonly definition: Regulation['definition'] } {
  return typeof value === 'function' && 'definition' in value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
