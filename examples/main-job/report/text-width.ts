/** Text on a terminal: Chinese characters take two columns. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** Lines of at most `width` columns: broken at blanks, between Chinese characters, never before closing punctuation. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(
    /\s+|[^\s\u2e80-\uffff]+[，。；：、）」]*|[（「]*[\u2e80-\uffff][，。；：、）」]*/gu,
  ) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line !== '' || piece.trim() !== '') line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** At most `width` columns; what was cut off leaves an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const [first = ''] = wrap(text, width - 1)
  return `${first}…`
}
