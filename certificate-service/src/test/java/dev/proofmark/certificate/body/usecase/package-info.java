/** Tests of what the body says about itself. */
@NullMarked
package dev.proofmark.certificate.body.usecase;

import org.jspecify.annotations.NullMarked;
