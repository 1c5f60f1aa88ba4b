/** 客户交接 (D07 parts 4, 5 and 7; D08-38): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const customerHandoverClauses = defineClauses({
  'D07-4.1': {
    zh: '各部门与客户打交道中的重大事项要报信息部，业务本身保密的除外。',
    en: 'Departments report what matters in their contact with customers to the information department, unless the business is confidential.',
  },
  'D07-4.2': {
    zh: '这类事项不能只有经手的业务员一个人知道。',
    en: 'Such a matter is not known to the salesperson alone who deals with it.',
  },
  'D07-5.1': {
    zh: '员工离开公司，不得把客户资料带出去。',
    en: 'An employee who leaves the company takes no customer data along.',
  },
  'D07-5.2': {
    zh: '离职员工手里的客户资料，由其业务部门和信息部一起接下、整理并归档。',
    en: 'What a leaver had of customers is taken over, arranged and filed by the business department together with the information department.',
  },
  'D07-7.3.1': {
    zh: '比较重要、今后会发展的新客户，公司至少要有两个人与之联系。',
    en: 'At least two persons of the company are in contact with a new customer that is important and will grow.',
  },
  'D07-7.3.2': {
    zh: '对这样的客户还要建立联系报告制，多久报一次，文中未给。',
    en: 'A system of contact reports is set up for such a customer; how often, the document does not say.',
  },
  'D07-7.4.1': {
    zh: '与客户联系的员工离开时，公司要及时告诉有关客户；期限文中未给。',
    en: 'When an employee leaves who was in contact with customers, the company tells them in time; within which, the document does not say.',
  },
  'D07-7.4.2': {
    zh: '同时另派员工接替，尽快与客户联系上。',
    en: 'Another employee is put in the place of the leaver, and makes contact with the customers quickly.',
  },
  'D08-38.1': {
    zh: '加强对离岗人员的信息安全审计，审什么未写明。',
    en: 'Staff who leave their post are looked over for the security of information; for what of it is not said.',
  },
  'D08-38.2': {
    zh: '离岗人员的系统账户要及时删除或停用，未定期限。',
    en: 'The accounts of staff who leave their post are deleted or closed promptly; no period is named.',
  },
})
