/** Tests of places in status lists. */
@NullMarked
package dev.proofmark.certificate.statuslist.domain;

import org.jspecify.annotations.NullMarked;
