// Checks a .tlog-proof, and what lies beside it, with nothing of Proofmark's and no library but Node's own cryptography.
//   node log.js DIRECTORY NUMBER
// DIRECTORY holds did.json, NUMBER.tlog-proof, and if they are to be compared NUMBER.pdf and NUMBER.credential.json.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [directory, number] = process.argv.slice(2);
if (!number) {
  console.error('node log.js DIRECTORY NUMBER');
  process.exit(2);
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const sorted = value => Array.isArray(value) ? value.map(sorted)
  : value === null || typeof value !== 'object' ? value
  : Object.fromEntries(Object.keys(value).sort().map(name => [name, sorted(value[name])]));
const canonical = value => Buffer.from(JSON.stringify(sorted(value)));

function demand(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

/** Base 64 that could not be written otherwise. */
function decode(text) {
  const bytes = Buffer.from(text, 'base64');
  demand(bytes.toString('base64') === text, 'base 64 with bits to spare');
  return bytes;
}

/** Splits a proof: its lines, and the note behind the first empty line. */
function parse(bytes) {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  demand(lines[0] === 'c2sp.org/tlog-proof@v1' && lines[1].startsWith('extra ') && lines[2].startsWith('index '),
    'no tlog-proof');
  return {
    extra: JSON.parse(decode(lines[1].slice('extra '.length))),
    index: BigInt(lines[2].slice('index '.length)),
    path: lines.slice(3).map(decode),
    note: text.slice(end + 2),
  };
}

/** The size and root of a checkpoint that one of these keys signed (name+id+base64 of a type byte and 32 bytes). */
function open(note, keys) {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const signatures = note.slice(end + 2).split('\n').slice(0, -1);
  const signed = keys.some(written => {
    const parts = written.split('+');
    const name = parts[0];
    const key = decode(parts.slice(2).join('+'));
    const id = sha256(`${name}\n`, key).subarray(0, 4);
    demand(key[0] === 1 && id.toString('hex') === parts[1], 'a key whose id is not its own');
    const publicKey = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]),
      format: 'der',
      type: 'spki',
    });
    return signatures.some(line => {
      const [dash, signer, signature] = line.split(' ');
      const bytes = decode(signature);
      return dash === '\u2014' && signer === name && bytes.subarray(0, 4).equals(id)
        && verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
    });
  });
  demand(signed, 'no signature that holds');
  const [origin, size, root] = text.split('\n');
  return { origin, size: BigInt(size), root: decode(root) };
}

/** RFC 9162, 2.1.3.2. */
function root(leaf, index, size, path) {
  let fn = index;
  let sn = size - 1n;
  let hash = leaf;
  for (const sibling of path) {
    demand(sn !== 0n, 'a path that is too long');
    if ((fn & 1n) === 1n || fn === sn) {
      hash = sha256(Buffer.of(1), sibling, hash);
      while ((fn & 1n) === 0n && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      hash = sha256(Buffer.of(1), hash, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  demand(sn === 0n, 'a path that is too short');
  return hash;
}

function check(bytes) {
  const keys = JSON.parse(readFileSync(join(directory, 'did.json'))).service
    .find(service => service.type === 'TransparencyLog').verifierKeys;
  const proof = parse(bytes);
  const head = open(proof.note, keys);
  demand(proof.index < head.size, 'an entry outside of the tree');
  const entry = proof.extra.entry;
  const found = root(sha256(Buffer.of(0), canonical(entry)), proof.index, head.size, proof.path);
  demand(found.equals(head.root), 'another root');
  const salt = Buffer.from(proof.extra.salt, 'base64url');
  demand(sha256(salt, number).toString('hex') === entry.numberHash, 'another certificate\'s number');
  return { entry, head, index: proof.index };
}

function compare(name, hash, bytesOf) {
  const file = join(directory, `${number}.${name}`);
  if (existsSync(file)) {
    demand(sha256(bytesOf(readFileSync(file))).toString('hex') === hash, `${name} is not what the log says`);
    console.log(`  ${name}: as the log says`);
  }
}

const bytes = readFileSync(join(directory, `${number}.tlog-proof`));
const { entry, head, index } = check(bytes);
console.log(`${entry.type}: entry ${index} of ${head.size} in ${head.origin}`);
compare('pdf', entry.pdfSha256, file => file);
compare('credential.json', entry.credentialSha256, file => {
  const { proof, ...credential } = JSON.parse(file);
  return canonical(credential);
});
let refused = 0;
for (let at = 0; at < bytes.length; at += 7) {
  const changed = Buffer.from(bytes);
  changed[at] ^= 1;
  try {
    check(changed);
  } catch {
    refused += 1;
    continue;
  }
  demand(false, `byte ${at} could be changed`);
}
console.log(`  ${refused} of ${Math.ceil(bytes.length / 7)} changed bytes refused`);
