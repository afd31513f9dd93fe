/** Tests of the programme's decisions. */
@NullMarked
package dev.proofmark.audit.programme.domain;

import org.jspecify.annotations.NullMarked;
