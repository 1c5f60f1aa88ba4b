/** Files of Node for what guiju/archive makes: exports and seal books. */

export { linesOfFile, writeLines } from './files/lines.ts'
export { fileSealBook } from './files/seal-book.ts'
