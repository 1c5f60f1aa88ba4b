/** Filing a paper and answering one. */
import * as z from 'zod'
import { defineCommand, refuse } from '../../core/command.ts'
import { tag } from '../../core/tag.ts'
import { id, line } from '../fields.ts'
import { content, paperAnswered, paperFiled, paperKind } from './events.ts'
import { paper } from './state.ts'

export const filePaper = defineCommand({
  type: 'paper.file',
  fields: () => ({
    paperId: id,
    departmentId: id,
    customerId: id.optional(),
    kind: paperKind,
    title: line,
    content: content().optional(),
  }),
  reads: ({ paperId }) => ({ known: paper.of(paperId) }),
  decide: ({ known }, { paperId, departmentId, customerId, kind, title, content }) => {
    if (known.kind !== null) {
      return refuse('paper-new', { subject: tag('paper', paperId), actual: known.kind, facts: { paper: paperId } })
    }
    return [
      paperFiled.of({ paperId, departmentId, customerId: customerId ?? null, kind, title, content: content ?? {} }),
    ]
  },
})

export const answerPaper = defineCommand({
  type: 'paper.answer',
  fields: () => ({ paperId: id, answer: line, adopted: z.boolean() }),
  reads: ({ paperId }) => ({ known: paper.of(paperId) }),
  decide: ({ known }, { paperId, answer, adopted }) => {
    const subject = tag('paper', paperId)
    const facts = { paper: paperId }
    if (known.departmentId === null) return refuse('paper-on-file', { subject, actual: false, limit: true, facts })
    if (known.answered) return refuse('paper-unanswered', { subject, actual: true, limit: false, facts })
    return [paperAnswered.of({ paperId, departmentId: known.departmentId, answer, adopted })]
  },
})

export const filingCommands = [filePaper, answerPaper] as const

export const filingRefusals = {
  'paper-new': {
    title: { zh: '文书编号不得重复', en: 'The paper is not on file yet' },
    sentence: { zh: '文书 {paper} 已在档：{actual}', en: 'paper {paper} is on file already: {actual}' },
  },
  'paper-on-file': {
    title: { zh: '文书须在档', en: 'The paper is on file' },
    sentence: { zh: '没有文书 {paper}', en: 'there is no paper {paper}' },
  },
  'paper-unanswered': {
    title: { zh: '文书不得重复答复', en: 'The paper is not answered yet' },
    sentence: { zh: '文书 {paper} 已答复', en: 'paper {paper} has been answered' },
  },
} as const
