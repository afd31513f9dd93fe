/** Laboratories over HTTP. */
@NullMarked
package dev.proofmark.audit.laboratory.web;

import org.jspecify.annotations.NullMarked;
