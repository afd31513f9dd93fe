/** Test reports as bilingual PDF/A-3a documents that are also accessible (PDF/UA), with their data as a file. */
@NullMarked
package dev.proofmark.audit.testreport.rendering;

import org.jspecify.annotations.NullMarked;
