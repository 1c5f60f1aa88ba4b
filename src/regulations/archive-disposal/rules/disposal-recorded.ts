import { defineRule } from '../../../core/rule.ts'
import { personForgotten } from '../../../facts/person/events.ts'

/** 清理档案的名称、数量、清理时间: the number is that of the names, the time that of the event. */
export const disposalRecorded = defineRule({
  id: 'disposal-recorded',
  clauses: ['A04-5.4.3.1'],
  title: { zh: '清理记录写明档案名称和数量', en: 'The record names the archives' },
  force: 'must',
  on: [personForgotten],
  sentence: { zh: '写明 {actual} 份档案，至少 {limit} 份', en: '{actual} archives are named, at least {limit} is' },
  subjects: ({ data }) => [data.subject],
  reads: () => ({}),
  holds: ({ event }) => ({ holds: event.data.archives.length > 0, actual: event.data.archives.length, limit: 1 }),
})
