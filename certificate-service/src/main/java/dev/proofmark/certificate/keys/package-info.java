/**
 * The body's keys, each kind in a PKCS#12 file of its own: one entry signs, the former ones are only shown, so that what
 * they signed still proves itself (docs/keys.md).
 */
@NullMarked
package dev.proofmark.certificate.keys;

import org.jspecify.annotations.NullMarked;
