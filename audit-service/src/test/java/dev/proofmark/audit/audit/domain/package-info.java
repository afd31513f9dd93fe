/** Tests of the audit's decisions. */
@NullMarked
package dev.proofmark.audit.audit.domain;

import org.jspecify.annotations.NullMarked;
