/** A host's own context: notes on anything. A note reads nothing, so nothing but its command id can make it a repeat. */
import * as z from 'zod'
import { type Context, defineCommand, defineEvent, defineState, defineView, tag } from '../../src/index.ts'

const fields = { noteId: z.string(), text: z.string() }

export const noteAdded = defineEvent({
  type: 'note.added',
  schema: z.strictObject(fields),
  tags: ({ noteId }) => [tag('note', noteId)],
})

const addNote = defineCommand({
  type: 'note.add',
  fields,
  reads: () => ({}),
  decide: (_, { noteId, text }) => [noteAdded.of({ noteId, text })],
})

/** Reads any number of notes at once, and says how long each of them is. */
const countNotes = defineCommand({
  type: 'note.count',
  fields: { noteIds: z.array(z.string()), noteId: z.string() },
  reads: ({ noteIds }) => Object.fromEntries(noteIds.map(noteId => [noteId, note.of(noteId)])),
  decide: (states, { noteIds, noteId }) => {
    const counts = noteIds.map(one => `${one}:${states[one]!.texts.length}`)
    return [noteAdded.of({ noteId, text: counts.join(' ') })]
  },
})

export const note = defineState({
  name: 'note',
  per: 'note',
  events: [noteAdded],
  initial: (): { texts: string[] } => ({ texts: [] }),
  on: { 'note.added': (one, { data }) => void one.texts.push(data.text) },
})

export const noteTexts = defineView({
  name: 'note-texts',
  question: { zh: '写了什么？', en: 'What does it say?' },
  fold: note,
  answer: ({ state }) => state.texts,
})

export const notes = {
  name: 'notes',
  events: [noteAdded],
  commands: [addNote, countNotes],
  refusals: {},
} as unknown as Context
