/** The certification files over HTTP, for the staff who review and decide. */
@NullMarked
package dev.proofmark.certificate.decision.web;

import org.jspecify.annotations.NullMarked;
