/** Tests of signed credentials. */
@NullMarked
package dev.proofmark.certificate.credential.usecase;

import org.jspecify.annotations.NullMarked;
