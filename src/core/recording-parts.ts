/** What only an office that keeps records needs; brought by the context that keeps them. */
import { foundOut } from './found-out.ts'
import { recordDoor } from './record-door.ts'

export const recordingParts = { recordDoor, foundOut }
export type RecordingParts = typeof recordingParts
