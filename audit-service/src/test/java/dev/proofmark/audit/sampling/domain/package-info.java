/** Tests of how many sites are sampled, and which. */
@NullMarked
package dev.proofmark.audit.sampling.domain;

import org.jspecify.annotations.NullMarked;
