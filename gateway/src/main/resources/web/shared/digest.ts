/** The SHA-256 of a file in hexadecimal. The file is read into memory as a whole: browsers have no hash that is fed in parts. */
export async function sha256(file: Blob): Promise<string> {
  return [...(await digest(file))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header by which the receiver sees that a file arrived as it was sent (RFC 9530). */
export async function contentDigest(file: Blob): Promise<Record<string, string>> {
  const encoded = btoa(String.fromCharCode(...(await digest(file))));
  return { 'Content-Digest': `sha-256=:${encoded}:` };
}

async function digest(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
}
