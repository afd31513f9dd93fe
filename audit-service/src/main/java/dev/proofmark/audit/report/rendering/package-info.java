/** Audit reports as bilingual PDF/A-3a documents that are also accessible (PDF/UA), with their content as a file. */
@NullMarked
package dev.proofmark.audit.report.rendering;

import org.jspecify.annotations.NullMarked;
