/** Tests of what the domain of decision decides. */
@NullMarked
package dev.proofmark.certificate.decision.domain;

import org.jspecify.annotations.NullMarked;
