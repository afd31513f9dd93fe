/**
 * How certificates stand, kept beside each gateway: filled from a compacted topic, in a file of its own, so that the public
 * is answered while nothing else of Proofmark runs (ADR 0021).
 */
@NullMarked
package dev.proofmark.gateway.statusindex;

import org.jspecify.annotations.NullMarked;
