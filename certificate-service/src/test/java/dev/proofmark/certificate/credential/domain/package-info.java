/** Tests of what credentials say. */
@NullMarked
package dev.proofmark.certificate.credential.domain;

import org.jspecify.annotations.NullMarked;
