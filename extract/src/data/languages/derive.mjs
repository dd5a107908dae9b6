// Makes languages.tsv.gz of the trigrams of the Universal Declaration of Human Rights, by way of the npm package trigrams 5.2.0.
// Usage: npm install trigrams@5.2.0; node derive.mjs > languages.tsv; gzip -9n languages.tsv
import {readFileSync} from 'node:fs';
import {top} from 'trigrams';

const profiles = await top();
for (const line of readFileSync(new URL('languages.txt', import.meta.url), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) {
        continue;
    }
    const [code, name, ...from] = line.split('\t');
    for (const key of from) {
        const profile = profiles[key];
        if (!profile) {
            throw new Error(`no trigrams of ${key}`);
        }
        const ranked = Object.entries(profile)
            .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
            .map(([trigram]) => trigram);
        console.log([code, name, ranked.join('|')].join('\t'));
    }
}
