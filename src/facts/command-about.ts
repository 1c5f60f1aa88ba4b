/** Commands about one subject: its file is read, and the event is decided unless something stands in its way. */
import type * as z from 'zod'
import {
  type CommandDefinition,
  type CommandTelling,
  defineCommand,
  type Occasion,
  type Refusal,
} from '../core/command.ts'
import type { DeepReadonly, EventDraft } from '../core/event.ts'
import type { StateDefinition, StateRef } from '../core/fold.ts'
import type { AskedEvent } from './event-about.ts'
import { asked, type ShapedEvent } from './shaped-event.ts'

/** What is tried: the type of the command, as refusals tell it, and its occasion. */
export interface Attempt extends Occasion {
  readonly step: string
}

export type Guard<File> = (file: DeepReadonly<File>, attempt: Attempt) => Refusal | undefined

type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

export interface More<File, Asks, Fills> {
  /** `'fact'` where it is left out. */
  readonly telling?: CommandTelling
  /** Where the ordinary guard of the subject does not fit. */
  readonly guard?: Guard<File>
  readonly obstacle?: (file: DeepReadonly<File>, data: Asks, attempt: Attempt) => Refusal | undefined
  /** What the file adds to the event. */
  readonly fill?: (file: DeepReadonly<File>, data: Asks) => Fills
  /** What ends with it. */
  readonly first?: (file: DeepReadonly<File>, data: Asks, attempt: Attempt) => readonly EventDraft[]
}

/** @param key the field that names the subject, @param ordinary what must be so of most steps */
export function commandsAbout<File>(state: StateDefinition<File>, key: string, ordinary: Guard<File>) {
  return <Asks extends z.ZodRawShape, Fills extends z.ZodRawShape>(
    type: string,
    event: AskedEvent<string, Asks, Fills>,
    { telling = 'fact', guard = ordinary, obstacle, fill, first }: More<File, Data<Asks>, Data<Fills>> = {},
  ): CommandDefinition =>
    defineCommand({
      type,
      telling,
      fields: () => asked(event.asks),
      reads: command => ({ file: state.of((command as Readonly<Record<string, string>>)[key]!) }),
      decide: ({ file }, { type: step, ...rest }, occasion) => {
        const data = rest as unknown as Data<Asks>
        const attempt = { ...occasion, step }
        const refusal = guard(file, attempt) ?? obstacle?.(file, data, attempt)
        return (
          refusal ?? [...(first?.(file, data, attempt) ?? []), event.of({ ...data, ...fill?.(file, data) } as never)]
        )
      },
    }) as unknown as CommandDefinition
}

interface Plain<Asks> {
  /** `'fact'` where it is left out. */
  readonly telling?: CommandTelling
  /** What it takes the place of: so it stands behind what it replaces, however the clocks of two callers differ. */
  readonly replaces?: (data: Asks) => StateRef
}

/** What depends on no file is recorded as it is told. */
export function plainCommand<Shape extends z.ZodRawShape>(
  type: string,
  event: ShapedEvent<string, Shape>,
  { telling = 'fact', replaces }: Plain<Data<Shape>> = {},
): CommandDefinition {
  return defineCommand({
    type,
    telling,
    fields: () => asked(event.shape),
    reads: command => (replaces ? { replaced: replaces(command as unknown as Data<Shape>) } : {}),
    decide: (_, { type: __, ...data }) => [event.of(data as never)],
  }) as unknown as CommandDefinition
}
