/** Tests of what reports have to say. */
@NullMarked
package dev.proofmark.audit.testreport.domain;

import org.jspecify.annotations.NullMarked;
