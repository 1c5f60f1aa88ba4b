/** What somebody gets to see in the place of a personal text that is not for him. */
import type { PersonalField } from './authority.ts'

/** Never nothing, and never a text. */
export interface Masked {
  readonly masked: true
  /** The clause that keeps it from him, or `no-grant`. */
  readonly by: string
}

/** For whom an answer is opened. */
export interface Reader {
  /** By which clause a field is not shown, or `no-grant`; undefined: it is shown. */
  mask(place: PersonalField): Promise<string | undefined>
  /** May he see events of this type? Left out: of every type. */
  sees?(type: string): Promise<boolean>
  /** False: duties of this obligation are not looked at. */
  seesDuty?(obligation: string): boolean
}

/** The same within a longer text. */
export const MASKED = '⟦masked⟧'

export function inText(text: string | Masked): string {
  return typeof text === 'string' ? text : MASKED
}

export async function maskFor(
  { subject, field }: PersonalField,
  reader: Reader | undefined,
): Promise<Masked | undefined> {
  const by = await reader?.mask({ subject, field })
  return by === undefined ? undefined : { masked: true, by }
}
