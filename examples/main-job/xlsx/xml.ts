/** XML as it comes, element by element, whatever prefix a program gives its names. */
import { Parser } from 'saxen'
import type { Source } from '../input/source.ts'
import { damaged } from './zip.ts'

export interface Handler {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Yields after each piece, so that what was found in it can be taken on. */
export async function* xmlRead(
  source: Source,
  bytes: AsyncIterable<Buffer>,
  { open, close, text }: Handler,
): AsyncGenerator<void, void, undefined> {
  const decoder = new TextDecoder('utf-8')
  const parser = new Parser()
  let fault: Error | undefined
  parser.on('error', error => {
    fault ??= error
  })
  parser.on('openTag', (name, attributes, decode) => {
    const all = attributes()
    const said = typeof all === 'object' ? all : {}
    open(local(name), one => (said[one] === undefined ? undefined : decode(said[one])))
  })
  if (close) parser.on('closeTag', name => close(local(name)))
  if (text) {
    parser.on('text', (said, decode) => text(decode(said)))
    parser.on('cdata', text)
  }
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }))
    if (fault) throw damaged(source, 'its XML is not sound', fault)
    yield
  }
  parser.end()
  if (fault) throw damaged(source, 'its XML is not sound', fault)
  yield
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
