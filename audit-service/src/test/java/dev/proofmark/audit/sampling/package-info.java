/** The sampling of sites over HTTP, on real servers. */
@NullMarked
package dev.proofmark.audit.sampling;

import org.jspecify.annotations.NullMarked;
