/** A vault that never answers is one that is down: nobody waits for it twice, and nothing is taken for erased. */
import { expect, test } from 'vitest'
import { companyBook, customerSheet, type KeyVault, keyVault, memoryVault } from '../../src/index.ts'
import { admitted, people } from './people.ts'

test('what holds nothing personal is answered, the rest is told as unavailable, and all is well when it answers again', async () => {
  const inner = memoryVault()
  const first = people({ vault: inner })
  await first.office.execute(admitted('C-1', 'Canary'))
  let asked = 0
  const answers: (() => void)[] = []
  const silent: KeyVault = {
    ...inner,
    timeout: 5,
    key: (name, make) => {
      asked += 1
      return new Promise(resolve => answers.push(() => resolve(inner.key(name, make))))
    },
  }
  const { office } = people({ ...first, vault: keyVault(silent) })
  await expect(office.view(customerSheet, 'C-1')).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
  const once = asked
  await expect(office.view(customerSheet, 'C-1')).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
  await expect(office.execute(admitted('C-2', 'Other'))).rejects.toMatchObject({ code: 'KEY_VAULT_UNAVAILABLE' })
  expect(asked).toBe(once)
  expect(await office.view(companyBook)).toMatchObject([{ departmentId: 'east' }])
  silent.key = inner.key
  for (const answer of answers) answer()
  await new Promise(resolve => setTimeout(resolve, 10))
  expect(await office.view(customerSheet, 'C-1')).toMatchObject({ name: 'Canary' })
})
