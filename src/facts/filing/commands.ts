/** Filing a paper and answering one. */
import { defineCommand, refuse } from '../../core/command.ts'
import { tag } from '../../core/tag.ts'
import { id } from '../fields.ts'
import { without } from '../shaped-event.ts'
import { content, paperAnswered, paperFiled } from './events.ts'
import { paper } from './states.ts'

export const filePaper = defineCommand({
  type: 'paper.file',
  fields: () => ({ ...paperFiled.shape, customerId: id.optional(), content: content().optional() }),
  reads: ({ paperId }) => ({ known: paper.of(paperId) }),
  decide: ({ known }, { type: _, customerId = null, content = {}, ...data }) => {
    const { paperId, kind: actual } = known
    if (actual === null) return [paperFiled.of({ ...data, customerId, content })]
    return refuse('paper-new', { subject: tag('paper', paperId), actual, facts: { paper: paperId } })
  },
})

export const answerPaper = defineCommand({
  type: 'paper.answer',
  fields: () => without(paperAnswered.shape, 'departmentId'),
  reads: ({ paperId }) => ({ known: paper.of(paperId) }),
  decide: ({ known }, { type: _, ...data }) => {
    const { paperId, departmentId, answered } = known
    const about = { subject: tag('paper', paperId), facts: { paper: paperId } }
    if (departmentId === null) return refuse('paper-on-file', { ...about, actual: false, limit: true })
    if (answered) return refuse('paper-unanswered', { ...about, actual: true, limit: false })
    return [paperAnswered.of({ ...data, departmentId })]
  },
})
