/**
 * Verifiable credentials as Proofmark makes and checks them
 * (<a href="https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/">W3C VCDM 2.0</a>), enveloped in JOSE or with a
 * Data Integrity proof, by keys that a {@code did:web} document names. Contexts are compared, never fetched.
 */
@NullMarked
package dev.proofmark.verification.credential;

import org.jspecify.annotations.NullMarked;
