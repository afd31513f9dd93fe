/** What can be done with programme records, and who may do it. */
@NullMarked
package dev.proofmark.audit.programme.usecase;

import org.jspecify.annotations.NullMarked;
