/** The sampling resource. */
@NullMarked
package dev.proofmark.audit.sampling.web;

import org.jspecify.annotations.NullMarked;
