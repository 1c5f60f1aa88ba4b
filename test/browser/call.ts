/** Calls from Node into what `page/index.ts` exports. */
import type { Page } from 'playwright-core'
import type * as page from './page/index.ts'

type Exports = typeof page
type Name = { [Key in keyof Exports]: Exports[Key] extends (...args: never[]) => unknown ? Key : never }[keyof Exports]
type Called<Key extends Name> = Extract<Exports[Key], (...args: never[]) => unknown>

/** Calls a function of the page; what it throws is thrown here, as `Error` with its message. */
export type Call = <Key extends Name>(
  name: Key,
  ...args: Parameters<Called<Key>>
) => Promise<Awaited<ReturnType<Called<Key>>>>

export function callsInto(page: Page): Call {
  const call = (name: string, ...args: readonly unknown[]) => page.evaluate<unknown, Order>(callIt, { name, args })
  return call as Call
}

interface Order {
  readonly name: string
  readonly args: readonly unknown[]
}

/** Runs in the page. */
function callIt({ name, args }: Order): unknown {
  const { guijuPage } = globalThis as unknown as { guijuPage: Record<string, (...args: readonly unknown[]) => unknown> }
  return guijuPage[name]!(...args)
}
