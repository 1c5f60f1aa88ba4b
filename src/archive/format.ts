/**
 * The lines of an export. Every line is canonical JSON, so that one log has one file, byte for byte:
 *
 *     {"format":"guiju-log","header":{"after":0,"chain":{…}},"version":1}
 *     {"event":{…},"hash":"…","position":1}
 *     {"footer":{"count":2,"hash":"…","last":2}}
 *
 * Without a chain, `chain` and the footer's `hash` are null and the events have no `hash`.
 */
import { canonicalJson } from '../core/canonical.ts'
import type { Position } from '../core/ports.ts'
import type { ChainHead } from './chain.ts'

export const FORMAT = 'guiju-log'
export const FORMAT_VERSION = 1

export interface Header {
  /** The events of the file lie beyond this position of the log. */
  readonly after: Position
  readonly chain: (ChainHead & { readonly algorithm: 'SHA-256' }) | null
}

export interface Footer {
  /** The number of events in the file. */
  readonly count: number
  /** The position of the last; without events, the header's `after`. */
  readonly last: Position
  readonly hash: string | null
}

export function headerLine(after: Position, chain: ChainHead | undefined): string {
  const header: Header = { after, chain: chain === undefined ? null : { algorithm: 'SHA-256', ...headOnly(chain) } }
  return canonicalJson({ format: FORMAT, header, version: FORMAT_VERSION })
}

export function eventLine(text: string, position: Position, hash: string | undefined): string {
  return hash === undefined
    ? `{"event":${text},"position":${position}}`
    : `{"event":${text},"hash":"${hash}","position":${position}}`
}

export function footerLine({ count, last, hash }: Footer): string {
  return canonicalJson({ footer: { count, last, hash } })
}

/** The caller's head may carry more than its four fields. */
export function headOnly({ log, count, position, hash }: ChainHead): ChainHead {
  return { log, count, position, hash }
}
