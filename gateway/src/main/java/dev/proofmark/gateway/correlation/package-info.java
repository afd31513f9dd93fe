/** The ids by which one request is found again in every part. */
@NullMarked
package dev.proofmark.gateway.correlation;

import org.jspecify.annotations.NullMarked;
