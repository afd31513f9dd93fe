/** The page behind the QR code: says in one sentence whether a certificate is valid, to anybody, in Korean or English. */
@NullMarked
package dev.proofmark.gateway.verifypage;

import org.jspecify.annotations.NullMarked;
