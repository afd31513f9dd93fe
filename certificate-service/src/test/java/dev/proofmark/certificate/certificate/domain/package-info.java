/** Tests of what the domain of certificate decides. */
@NullMarked
package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.NullMarked;
