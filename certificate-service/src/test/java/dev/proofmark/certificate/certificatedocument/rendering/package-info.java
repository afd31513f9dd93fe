/** Tests of the printed certificate: what it says, what its QR code leads to, what its metadata claims. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.rendering;

import org.jspecify.annotations.NullMarked;
