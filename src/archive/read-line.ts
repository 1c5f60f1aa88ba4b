/**
 * One line of an export, checked to the last byte: what is parsed is written again, and must be the line. So spaces, two
 * keys of one name, `1e2` for 100, a byte order mark or `\r` at the end are found here, and not by a hash years later.
 */
import { canonicalJson } from '../core/canonical.ts'
import { GuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import { drafted } from '../storage/proposed.ts'
import { lineFault } from './archive-fault.ts'
import { isChainHead, isCount } from './chain.ts'
import { eventText } from './event-text.ts'
import { eventLine, FORMAT, FORMAT_VERSION, type Footer, type Header } from './format.ts'
import { isHash } from './sha256.ts'

/** An event of a file. */
export interface Entry {
  readonly line: number
  readonly event: SequencedEvent
  readonly text: string
  /** As the file says; undefined in a file without a chain. */
  readonly hash: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

export function headerOf(text: string, line: number): Header {
  const { format, header, version } = parsed(text, line)
  if (format !== FORMAT) throw invalid(line, 'format', format, `"${FORMAT}"`)
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    const expected = `at most ${FORMAT_VERSION}: a later guiju wrote the file`
    throw lineFault({ code: 'ARCHIVE_NEWER', line, field: 'version', value: version, expected })
  }
  if (version !== FORMAT_VERSION) throw invalid(line, 'version', version, `${FORMAT_VERSION}`)
  const { after, chain } = fieldsOf(header, line, 'header')
  const from = countOf(after, line, 'header.after')
  const canonical: Header = { after: from, chain: chain === null ? null : chainOf(chain, from, line) }
  checkSame(canonicalJson({ format, header: canonical, version }), text, line)
  return canonical
}

/** A chain begins where the file begins. */
function chainOf(value: unknown, after: number, line: number): NonNullable<Header['chain']> {
  const { algorithm, ...head } = fieldsOf(value, line, 'header.chain')
  if (algorithm !== 'SHA-256') throw invalid(line, 'header.chain.algorithm', algorithm, '"SHA-256"')
  if (!isChainHead(head)) throw invalid(line, 'header.chain', value, 'log, count, position and hash')
  if (head.position !== after) throw invalid(line, 'header.chain.position', head.position, `${after}, as header.after`)
  return { algorithm, log: head.log, count: head.count, position: head.position, hash: head.hash }
}

export function entryOf(fields: Fields, text: string, line: number, chained: boolean): Entry {
  const position = countOf(fields.position, line, 'position')
  if (chained && !isHash(fields.hash)) throw invalid(line, 'hash', fields.hash, '64 hexadecimal digits')
  const hash = chained ? (fields.hash as string) : undefined
  const event: SequencedEvent = Object.freeze({ ...eventOf(fields.event, line), position })
  const canonical = eventText(event)
  checkSame(eventLine(canonical, position, hash), text, line)
  return { line, event, text: canonical, hash }
}

export function footerOf(fields: Fields, text: string, line: number): Footer {
  const { count, last, hash } = fieldsOf(fields.footer, line, 'footer')
  if (hash !== null && !isHash(hash)) throw invalid(line, 'footer.hash', hash, '64 hexadecimal digits or null')
  const footer = { count: countOf(count, line, 'footer.count'), last: countOf(last, line, 'footer.last'), hash }
  checkSame(canonicalJson({ footer }), text, line)
  return footer
}

/** A file gives everything, so nothing is filled in. */
const NOTHING = {
  now: () => '',
  newId: () => '',
}

/** By the boundary that all stores share: what passes here, a store takes. */
function eventOf(value: unknown, line: number): SequencedEvent {
  const fields = fieldsOf(value, line, 'event')
  for (const field of ['id', 'occurredAt', 'recordedAt', 'version']) {
    if (fields[field] === undefined) throw invalid(line, `event.${field}`, undefined, 'a value')
  }
  try {
    return drafted([fields as unknown as SequencedEvent], NOTHING)[0]!
  } catch (error) {
    if (!(error instanceof GuijuError)) throw error
    throw refused(error, line)
  }
}

function refused(error: GuijuError, line: number): GuijuError {
  const field = String(error.details.field).replace('events[0]', 'event')
  const message = `line ${line}: ${error.message.replace('events[0]', 'event')}`
  return new GuijuError('ARCHIVE_INVALID', message, { line, field }, error)
}

export function parsed(text: string, line: number): Fields {
  try {
    return fieldsOf(JSON.parse(text), line, '')
  } catch (error) {
    if (error instanceof GuijuError) throw error
    const expected = 'canonical JSON'
    throw lineFault({ code: 'ARCHIVE_INVALID', line, field: '', value: text, expected, cause: error })
  }
}

function fieldsOf(value: unknown, line: number, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw invalid(line, field, value, 'an object')
}

function countOf(value: unknown, line: number, field: string): number {
  if (isCount(value)) return value
  throw invalid(line, field, value, 'a whole number from 0')
}

function checkSame(canonical: string, text: string, line: number): void {
  if (canonical === text) return
  let at = 0
  while (canonical.charCodeAt(at) === text.charCodeAt(at)) at += 1
  const found = text.length > at ? text.slice(at) : 'its end'
  const expected = `${JSON.stringify(canonical.slice(at, at + 20))} at column ${at + 1}: a line is canonical JSON`
  throw invalid(line, '', found, expected)
}

export function invalid(line: number, field: string, value: unknown, expected: string): GuijuError {
  return lineFault({ code: 'ARCHIVE_INVALID', line, field, value, expected })
}
