/** Seals documents by PAdES-BASELINE-B (ETSI EN 319 142-1). */
@NullMarked
package dev.proofmark.certificate.certificatedocument.sealing;

import org.jspecify.annotations.NullMarked;
