/** Events about the body's own people, published by audit-service: opaque ids, never names or free text. */
@NullMarked
package dev.proofmark.contracts.personnel;

import org.jspecify.annotations.NullMarked;
