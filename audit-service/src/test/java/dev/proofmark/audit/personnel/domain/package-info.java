/** The rules about the body's people. */
@NullMarked
package dev.proofmark.audit.personnel.domain;

import org.jspecify.annotations.NullMarked;
