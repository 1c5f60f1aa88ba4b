/** Questions about what was taken over; none of them needs a regulation. */
import { defineView } from '../../core/view.ts'
import { takenBook, takings } from './states.ts'

/** 承接情况: with each department, when the customer was taken over, and what the book said of before. */
export const takenOverSheet = defineView({
  name: 'taken-over-sheet',
  question: {
    zh: '这个客户承接自哪里，承接前的情况如何？',
    en: 'Where was this customer taken over from, and what was before?',
  },
  fold: takings,
  answer: ({ state: { taken } }) => Object.values(taken).sort((a, b) => (a.departmentId < b.departmentId ? -1 : 1)),
})

/** 在档文书: which papers of the customer are on file, by number. */
export const papersOfCustomer = defineView({
  name: 'papers-of-customer',
  question: { zh: '这个客户有哪些文书在档？', en: 'Which papers of this customer are on file?' },
  fold: takings,
  answer: ({ state: { papers } }) => papers,
})

/** 承接簿册: how many rows of a book were taken over, and when; the key is the digest of the book. */
export const takenOverBook = defineView({
  name: 'taken-over-book',
  question: { zh: '这本簿册承接了多少，何时承接？', en: 'How much of this book was taken over, and when?' },
  fold: takenBook,
  answer: ({ state }) => ({ ...state }),
})
