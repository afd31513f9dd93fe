/** Audit plans as bilingual PDF/A-3a documents that are also accessible (PDF/UA). */
@NullMarked
package dev.proofmark.audit.audit.rendering;

import org.jspecify.annotations.NullMarked;
