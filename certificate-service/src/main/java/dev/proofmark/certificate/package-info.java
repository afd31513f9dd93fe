/**
 * certificate-service: the certification file, the independent decision, the certificate with its document, and the
 * register that anybody may read.
 */
@NullMarked
package dev.proofmark.certificate;

import org.jspecify.annotations.NullMarked;
