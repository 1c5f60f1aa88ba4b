/** What the file does not tell: what lay in stock before its first line. */
import type { SalesLine } from './line.ts'
import type { OpeningItem } from './mapping.ts'

/**
 * Every article with its first description and, as opening stock, the sum of all that ever leaves: so no issue and no
 * write-off finds too little, in whatever order they come.
 *
 * @param lines in the order of time
 */
export function openingItems(lines: readonly SalesLine[]): OpeningItem[] {
  const items = new Map<string, { code: string; name: string | undefined; quantity: number }>()
  for (const { kind, code, description, quantity } of lines) {
    if (kind === 'service') continue
    const item = items.get(code) ?? { code, name: undefined, quantity: 0 }
    items.set(code, item)
    item.name ??= description
    if (kind === 'sale' || kind === 'write-off') item.quantity += quantity
  }
  return [...items.values()]
}

/** A second before the first line. */
export function openingMoment(first: SalesLine): string {
  return new Date(Date.parse(first.at) - 1000).toISOString()
}
