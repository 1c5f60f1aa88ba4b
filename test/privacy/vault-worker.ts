/** Waits for the start, asks for so many keys, and says the digest of all of them. */
import { createHash } from 'node:crypto'
import { fileVault } from '../../src/privacy/file-vault.ts'

const [folder, count] = process.argv.slice(2) as [string, string]
const vault = fileVault(folder)
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))
const digest = createHash('sha256')
for (let index = 0; index < Number(count); index++) {
  const found = await vault.key(`customer:C-${index}`, true)
  digest.update(found.status === 'live' ? found.key : 'none')
}
process.stdin.unref()
process.stdout.write(digest.digest('hex'))
