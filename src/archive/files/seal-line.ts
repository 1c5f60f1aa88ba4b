/** A seal as a line of its book. It is a storage format. */
import { canonicalJson } from '../../core/canonical.ts'
import { GuijuError, shown } from '../../core/errors.ts'
import { isName } from '../../storage/text.ts'
import { isCount } from '../chain.ts'
import type { Seal } from '../seals.ts'
import { isHash } from '../sha256.ts'

export function lineOf({ number, position, id, hash }: Seal): string {
  return `${canonicalJson({ hash, id, number, position })}\n`
}

/** `SEALS_INVALID` for a line that no book has. */
export function sealOf(file: string, text: string, most = Number.MAX_SAFE_INTEGER): Seal {
  const { number, position, id, hash } = fieldsOf(text)
  if (isCount(number) && number <= most && isCount(position) && isName(id, 1_000) && isHash(hash)) {
    const seal = Object.freeze({ number, position, id, hash })
    if (lineOf(seal) === `${text}\n`) return seal
  }
  const message = `${file} has the line ${shown(text, 120)}, expected a seal of a number up to ${most}`
  throw new GuijuError('SEALS_INVALID', message, { file, number: most })
}

function fieldsOf(text: string): Partial<Record<keyof Seal, unknown>> {
  try {
    return (JSON.parse(text) as Partial<Record<keyof Seal, unknown>> | null) ?? {}
  } catch {
    return {}
  }
}
