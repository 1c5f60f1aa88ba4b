import { type ErrorCode, GuijuError } from '../../core/errors.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'STORE_FULL',
  EDQUOT: 'STORE_FULL',
  EACCES: 'STORE_READ_ONLY',
  EPERM: 'STORE_READ_ONLY',
  EROFS: 'STORE_READ_ONLY',
}

/** What the operating system said, with the codes of the stores. */
export function fileError(error: unknown, file: string, doing: 'read' | 'written'): GuijuError {
  if (error instanceof GuijuError) return error
  const { code } = error as { code?: string }
  const known = CODES[code ?? '']
  const fits = doing === 'written' || known === 'STORE_FULL' ? known : undefined
  return new GuijuError(
    fits ?? 'STORE_UNAVAILABLE',
    `${file} cannot be ${doing}: ${code ?? error}`,
    { file, code },
    error,
  )
}
