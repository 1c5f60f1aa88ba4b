import { GuijuError } from './errors.ts'

/** What takes much code is brought along by whoever makes it, so that a page without it does not carry that. */
export function notBrought(option: string, maker: string): GuijuError {
  return new GuijuError('INVALID_OPTION', `${option}: hand it to open as ${maker}`, {
    option,
  })
}
