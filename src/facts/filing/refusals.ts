/** Refusals of fact: what would be so under any regulation. */

export const filingRefusals = {
  'paper-new': {
    always: true,
    title: { zh: '文书编号不得重复', en: 'The paper is not on file yet' },
    sentence: { zh: '文书 {paper} 已在档：{actual}', en: 'paper {paper} is on file already: {actual}' },
  },
  'paper-on-file': {
    title: { zh: '文书须在档', en: 'The paper is on file' },
    sentence: { zh: '没有文书 {paper}', en: 'there is no paper {paper}' },
  },
  'paper-unanswered': {
    always: true,
    title: { zh: '文书不得重复答复', en: 'The paper is not answered yet' },
    sentence: { zh: '文书 {paper} 已答复', en: 'paper {paper} has been answered' },
  },
}
