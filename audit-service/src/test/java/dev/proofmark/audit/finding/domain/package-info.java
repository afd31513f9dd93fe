/** Tests of the finding's decisions. */
@NullMarked
package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.NullMarked;
