/** The report resources. */
@NullMarked
package dev.proofmark.audit.report.web;

import org.jspecify.annotations.NullMarked;
