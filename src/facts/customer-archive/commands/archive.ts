/** Every step of an archive's life: its file is read, and says whose archive it is. */
import type * as z from 'zod'
import {
  type CommandDefinition,
  type CommandTelling,
  defineCommand,
  type Occasion,
  type Refusal,
} from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { plainCommand } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import {
  type ArchiveEvent,
  archiveClassified,
  archiveDisposed,
  archiveEntered,
  archiveEntrusted,
  archiveEstablished,
  archiveFormDestroyed,
  archiveInspected,
  archiveNotified,
  archiveNumbered,
  archiveReviewed,
  archiveSnapshotTaken,
  archiveStored,
  archiveUpdated,
  archiveUpdateReceived,
} from '../events/archive.ts'
import { ofArchive, ofCabinet } from '../refusals.ts'
import { type CustomerArchive, customerArchive } from '../states/archive.ts'
import { cabinet } from '../states/keeping.ts'

type File = DeepReadonly<CustomerArchive>

/** What would be so of every step: the archive was entered before, and has not gone. */
export function archiveObstacle(file: File, { occurredAt: actual }: Pick<Occasion, 'occurredAt'>): Refusal | undefined {
  const { archiveId, enteredAt, disposedAt } = file
  if (enteredAt === null) return ofArchive('archive-known', archiveId, MISSING)
  if (disposedAt !== null && disposedAt <= actual) return ofArchive('archive-there', archiveId, { actual: disposedAt })
  if (actual < enteredAt) return ofArchive('archive-after-entry', archiveId, { actual, limit: enteredAt })
  return undefined
}

interface More {
  readonly telling?: CommandTelling
  readonly obstacle?: (file: File) => Refusal | undefined
  /** What the file adds to the event beside whose archive it is. */
  readonly fill?: (file: File) => object
}

function step<Asks extends z.ZodRawShape>(
  type: string,
  event: ArchiveEvent<string, Asks>,
  { telling = 'fact', obstacle, fill }: More = {},
): CommandDefinition {
  return defineCommand({
    type,
    telling,
    fields: () => asked(event.asks),
    reads: command => ({ file: customerArchive.of((command as unknown as { archiveId: string }).archiveId) }),
    decide: ({ file }, { type: _, ...data }, occasion) => {
      const refusal = archiveObstacle(file, occasion) ?? obstacle?.(file)
      const { customerId, departmentId } = file
      return refusal ?? [event.of({ ...data, customerId, departmentId, ...fill?.(file) } as never)]
    },
  }) as unknown as CommandDefinition
}

/** The cabinet in which it stands. */
const placeOf = ({ stored }: File) => stored.paper?.place ?? null

const enter = defineCommand({
  type: 'archive.enter',
  fields: () => archiveEntered.shape,
  reads: ({ archiveId }) => ({ file: customerArchive.of(archiveId) }),
  decide: ({ file: { archiveId, enteredAt: actual } }, { type: _, ...data }) =>
    actual === null ? [archiveEntered.of(data)] : ofArchive('archive-new', archiveId, { actual }),
})

/** Where it is put: what the place must be is a matter of the form; that the row is in order, of a rule. */
const store = defineCommand({
  type: 'archive.store',
  fields: () => asked(archiveStored.asks),
  reads: ({ archiveId, cabinetId }) => ({ file: customerArchive.of(archiveId), place: cabinet.of(cabinetId ?? '') }),
  decide: ({ file, place }, { type: _, ...data }, occasion) => {
    const { archiveId, form, systemId, cabinetId, after } = data
    const obstacle = archiveObstacle(file, occasion)
    if (obstacle) return obstacle
    const fits = form === 'electronic' ? systemId !== null && cabinetId === null && after === null : systemId === null
    if (!fits || (form === 'paper' && cabinetId === null))
      return ofArchive('archive-placed', archiveId, { limit: form })
    if (cabinetId !== null && place.storeroomId === null) return ofCabinet('cabinet-known', cabinetId, MISSING)
    if (cabinetId !== null && after !== null && !place.row.some(one => one.archiveId === after)) {
      return ofCabinet('archive-in-cabinet', cabinetId, { actual: after })
    }
    const { customerId, departmentId, number, category } = file
    // Paper alone leaves a cabinet for another.
    const leaves = form === 'paper' ? placeOf(file) : null
    const filled = { customerId: customerId!, departmentId: departmentId!, number, category: category!, leaves }
    return [archiveStored.of({ ...data, ...filled })]
  },
})

export const archiveCommands = [
  enter,
  step('archive.review', archiveReviewed, { telling: 'decision' }),
  step('archive.establish', archiveEstablished, {
    telling: 'decision',
    obstacle: ({ archiveId, establishedAt: actual }) =>
      actual === null ? undefined : ofArchive('archive-not-established', archiveId, { actual }),
  }),
  step('archive.number', archiveNumbered, {
    obstacle: ({ archiveId, number: actual }) =>
      actual === null ? undefined : ofArchive('archive-unnumbered', archiveId, { actual }),
  }),
  step('archive.entrust', archiveEntrusted),
  step('archive.classify', archiveClassified),
  step('archive.update', archiveUpdated),
  step('archive.receive-update', archiveUpdateReceived),
  step('archive.notify', archiveNotified),
  step('archive.take-snapshot', archiveSnapshotTaken),
  store,
  step('archive.inspect', archiveInspected),
  plainCommand('archive.destroy-form', archiveFormDestroyed),
  step('archive.dispose', archiveDisposed, { telling: 'decision', fill: file => ({ leaves: placeOf(file) }) }),
]
