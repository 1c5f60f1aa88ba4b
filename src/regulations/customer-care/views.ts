/** Questions that numbers and names of the company decide. */
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { heardDepartment } from '../../facts/enquiry/states/heard.ts'
import { careParameters as parameters } from './parameters.ts'

/** 公布的联系方式: where complaints about the security of users' data are taken; the key is any department. */
export const publishedContacts = defineView({
  name: 'published-contacts',
  question: { zh: '用户信息安全投诉向哪里提出？', en: "Where are complaints about users' data taken?" },
  parameters: pick(parameters, 'securityContacts'),
  fold: heardDepartment,
  answer: ({ parameters }) => parameters.securityContacts,
})
