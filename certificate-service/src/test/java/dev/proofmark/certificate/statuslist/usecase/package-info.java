/** Tests of reading status lists. */
@NullMarked
package dev.proofmark.certificate.statuslist.usecase;

import org.jspecify.annotations.NullMarked;
