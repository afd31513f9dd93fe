/**
 * What a certificate says, in the terms that machines abroad know: W3C Verifiable Credentials 2.0 and the Digital
 * Conformity Credential 0.7.0 of UN/CEFACT's Transparency Protocol (UNTP).
 */
@NullMarked
package dev.proofmark.certificate.credential.domain;

import org.jspecify.annotations.NullMarked;
