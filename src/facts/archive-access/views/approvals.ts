/** 查阅许可: which archives somebody may see by approval; the key is the person. */
import { defineView } from '../../../core/view.ts'
import { type Approval, archiveUser } from '../states.ts'

export const accessApprovals = defineView({
  name: 'archive-access-approvals',
  question: { zh: '此人经审批可查阅哪些档案？', en: 'Which archives may this person see by approval?' },
  fold: archiveUser,
  answer: ({ state }): readonly Readonly<Approval>[] => [...state.approvals],
})
