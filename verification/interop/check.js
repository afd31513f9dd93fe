// Checks a certificate's credential with libraries that share no code with Proofmark. Nothing is fetched.
//   node check.js DIRECTORY SCHEMA
// DIRECTORY holds credential.json (application/vc), credential.jwt and untp.jwt (application/vc+jwt), did.json, and
// the status lists that the credential names, as *.list.json (application/vc). SCHEMA is UNTP's JSON schema; its
// JSON-LD context lies beside it as untp-context.jsonld.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contexts as w3c } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import canonicalize from 'canonicalize';
import { compactVerify, importJWK } from 'jose';
import jsonld from 'jsonld';

const STEP = 29;
const [directory, schema] = process.argv.slice(2);
if (!schema) {
  console.error('node check.js DIRECTORY SCHEMA');
  process.exit(2);
}

const read = name => readFileSync(join(directory, name));
const json = bytes => JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
const did = json(read('did.json'));
const lists = readdirSync(directory).filter(name => name.endsWith('.list.json')).map(read);
const untpContext = json(readFileSync(join(dirname(schema), 'untp-context.jsonld')));
const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
ajv.addFormat('byte', /^[A-Za-z0-9+/]*={0,2}$/);
const conforms = ajv.compile(json(readFileSync(schema)));

function demand(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

/** What lies in the directory, by its address; everything else is refused. */
function loader(statusLists) {
  const known = new Map(w3c);
  known.set('https://vocabulary.uncefact.org/untp/0.7.0/context/', untpContext);
  known.set(did.id, did);
  did.verificationMethod.forEach(method => known.set(method.id, method));
  statusLists.forEach(list => known.set(list.id, list));
  return async url => {
    demand(known.has(url), `not here: ${url}`);
    return { contextUrl: null, documentUrl: url, document: structuredClone(known.get(url)) };
  };
}

/** Each byte counts: the bytes are those of RFC 8785. */
function canonical(bytes) {
  const value = json(bytes);
  demand(Buffer.from(canonicalize(value)).equals(bytes), 'not in canonical form');
  return value;
}

/** @digitalbazaar/vc: the proof, the issuer's authority over the key, and the status. */
async function proved(bytes, statusLists) {
  const credential = canonical(bytes);
  const documentLoader = loader(statusLists.map(canonical));
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
  const result = await verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: statusLists.length > 0 ? checkStatus : async () => ({ verified: true }),
    now: new Date(credential.validFrom),
  });
  const errors = [result.error, result.statusResult?.error].flatMap(error => error?.errors ?? error ?? []);
  demand(result.verified, errors.map(error => error.message).join('; ') || 'not verified');
  const statuses = (result.statusResult?.results ?? [])
    .map(({ credentialStatus, status }) => `${credentialStatus.statusPurpose} ${status}`);
  return { credential, statuses };
}

/** JSON-LD: no term is without a meaning, so that a reader of RDF loses nothing; UNTP's context has not all of its types. */
async function meaningful(credential) {
  const { proof, ...unsecured } = credential;
  const meaningless = new Set();
  await jsonld.expand(unsecured, {
    documentLoader: loader([]),
    eventHandler: ({ event }) => meaningless.add(Object.values(event.details)[0]),
  });
  demand([...meaningless].every(term => term === 'DigitalConformityCredential'), `no meaning: ${[...meaningless]}`);
  return { unsecured, meaningless };
}

/** jose: the envelope. */
async function enveloped(bytes) {
  const jwt = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const parts = jwt.split('.');
  demand(parts.every(part => Buffer.from(part, 'base64url').toString('base64url') === part), 'not in base64url');
  const keys = async ({ kid }) => {
    const method = did.verificationMethod.find(({ id, type }) => id === kid && type === 'JsonWebKey');
    demand(method && did.assertionMethod.includes(kid), `no key of ${did.id}: ${kid}`);
    return importJWK(method.publicKeyJwk, 'EdDSA');
  };
  const { payload, protectedHeader } = await compactVerify(jwt, keys, { algorithms: ['EdDSA'] });
  demand(protectedHeader.typ === 'vc+jwt' && protectedHeader.cty === 'vc', 'another header');
  return canonical(Buffer.from(payload));
}

/** ajv: UNTP's schema holds, apart from the index, which W3C wants as a text and UNTP as an integer. */
function projected(credential) {
  conforms(credential);
  const errors = conforms.errors ?? [];
  const remaining = errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  demand(
    remaining.every(error => error === '/credentialStatus/statusListIndex must be integer'),
    `not by the schema: ${remaining.join('; ')}`,
  );
  return remaining;
}

/** A verification that holds of these bytes, and of none of those that differ from them in one. */
async function refusesEachChange(bytes, verify) {
  let refused = 0;
  for (let at = 0; at < bytes.length; at += STEP) {
    const changed = Buffer.from(bytes);
    changed[at] ^= 1;
    const accepted = await verify(changed).then(() => true, () => false);
    demand(!accepted, `byte ${at} may be changed`);
    refused++;
  }
  return refused;
}

try {
  const { credential, statuses } = await proved(read('credential.json'), lists);
  console.log(`@digitalbazaar/vc: proof holds; ${statuses.join(', ') || 'status not checked'}`);
  const { unsecured, meaningless } = await meaningful(credential);
  console.log(`jsonld: each term has a meaning but for: ${[...meaningless].join(', ') || 'none'}`);
  const inEnvelope = await enveloped(read('credential.jwt'));
  demand(canonicalize(inEnvelope) === canonicalize(unsecured), 'the envelope holds another credential');
  console.log('jose: envelope holds, with the same credential');
  const projection = await enveloped(read('untp.jwt'));
  await meaningful(projection);
  console.log(`ajv: UNTP's schema holds but for: ${projected(projection).join('; ') || 'nothing'}`);
  const refused = await refusesEachChange(read('credential.json'), bytes => proved(bytes, lists))
    + await refusesEachChange(read('credential.jwt'), enveloped)
    + await refusesEachChange(read('untp.jwt'), enveloped);
  console.log(`changed bytes refused: ${refused} of ${refused}`);
} catch (error) {
  console.error(`refused: ${error.message}`);
  process.exitCode = 1;
}
