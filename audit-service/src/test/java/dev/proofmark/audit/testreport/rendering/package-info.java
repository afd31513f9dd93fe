/** Tests of printed reports. */
@NullMarked
package dev.proofmark.audit.testreport.rendering;

import org.jspecify.annotations.NullMarked;
