/** Tests of audit-service. */
@NullMarked
package dev.proofmark.audit;

import org.jspecify.annotations.NullMarked;
