/** Tests of the report's decisions. */
@NullMarked
package dev.proofmark.audit.report.domain;

import org.jspecify.annotations.NullMarked;
