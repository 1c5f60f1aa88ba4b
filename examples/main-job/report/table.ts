/** Rows in aligned columns. */
import { padEnd, padStart, widthOf } from './text-width.ts'

export interface Column {
  readonly head: string
  /** Figures stand to the right, words to the left. */
  readonly align?: 'left' | 'right'
}

const GAP = '  '

export function table(columns: readonly Column[], rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths = columns.map(({ head }, index) =>
    Math.max(...[head, ...rows.map(row => row[index] ?? '')].map(widthOf)),
  )
  const line = (cells: readonly string[]): string => {
    const padded = columns.map(({ align = 'right' }, index) =>
      (align === 'left' ? padEnd : padStart)(cells[index] ?? '', widths[index]!),
    )
    return `${indent}${padded.join(GAP)}`.trimEnd()
  }
  return [line(columns.map(({ head }) => head)), ...rows.map(line)]
}
