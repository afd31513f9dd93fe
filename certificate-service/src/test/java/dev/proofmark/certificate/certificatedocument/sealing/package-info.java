/** Tests of the body's seal. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.sealing;

import org.jspecify.annotations.NullMarked;
