/** The lines of a text that comes piece by piece, each ended by a line feed. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<readonly string[], void, undefined> {
  let rest = ''
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    yield lines
  }
  if (rest !== '') yield [rest]
}
