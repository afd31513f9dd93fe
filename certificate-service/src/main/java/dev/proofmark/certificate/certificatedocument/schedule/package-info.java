/** Looks after documents that are due, also those that another instance left behind. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.schedule;

import org.jspecify.annotations.NullMarked;
