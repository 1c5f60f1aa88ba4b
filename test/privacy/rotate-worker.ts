/** Wraps the keys of a folder anew, once it is told to go on. */
import { fileVault } from '../../src/privacy/file-vault.ts'

const [folder] = process.argv.slice(2)
const [old, young] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)]
const vault = fileVault(folder!, { masterKey: young, formerMasterKeys: [old] })
console.log('ready')
process.stdin.once('data', () => {
  void vault.rotate!().then(done => {
    console.log(JSON.stringify(done))
    process.exit(0)
  })
})
