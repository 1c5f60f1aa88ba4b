/** The page of a report: paragraphs of at most 80 columns, lists, lists that are cut short. */
import { wrap } from './text-width.ts'

export const WIDTH = 80
export const MOST_SHOWN = 10

/** With a blank line between each two; those without a line are left out. */
export function paragraphs(all: readonly (readonly string[])[]): string[] {
  return all.filter(lines => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

export function listed(text: string): string[] {
  return wrap(text, WIDTH - 4).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

export function indented(texts: readonly string[], by = 4): string[] {
  return texts.flatMap(text => wrap(text, WIDTH - by).map(line => `${' '.repeat(by)}${line}`))
}

/** What is said where a list was cut short. */
export function more(count: number, say: (left: number) => string, shown = MOST_SHOWN): string[] {
  return count > shown ? indented([say(count - shown)]) : []
}
