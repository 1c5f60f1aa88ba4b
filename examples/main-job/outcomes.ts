import type { Finding, Outcome } from '../../src/index.ts'

/** The findings for which a command was refused. */
export function failedBy(outcome: Outcome): readonly Finding[] {
  return outcome.findings.filter(({ verdict, force }) => verdict === 'failed' && force === 'must')
}

/** With what could not be decided: all for which it was not accepted. */
export function reasonsOf({ findings }: Outcome): readonly Finding[] {
  return findings.filter(
    ({ verdict, force }) => (verdict === 'failed' && force === 'must') || verdict === 'undecidable',
  )
}
