/** What can be done with samples of sites, and who may do it. */
@NullMarked
package dev.proofmark.audit.sampling.usecase;

import org.jspecify.annotations.NullMarked;
