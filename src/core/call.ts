/** What is said beside a command, read once: how long a caller waits is no part of what he says. */
import type { CallMeta } from './intake.ts'
import { readable } from './readable.ts'
import { checkedSignal } from './waiting.ts'

interface Call<Meta extends CallMeta> {
  readonly signal: AbortSignal | undefined
  readonly said: Omit<Meta, 'signal'>
}

export function callOf<Meta extends CallMeta>(meta: Meta): Call<Meta> {
  return readable('INVALID_COMMAND', 'meta', () => read(meta))
}

function read<Meta extends CallMeta>(meta: Meta): Call<Meta> {
  if (typeof meta !== 'object' || meta === null || !('signal' in meta)) return { signal: undefined, said: meta }
  const { signal, ...said } = meta
  return { signal: checkedSignal(signal), said }
}
