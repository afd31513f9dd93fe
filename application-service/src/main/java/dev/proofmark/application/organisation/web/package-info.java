/** Organisations over HTTP. */
@NullMarked
package dev.proofmark.application.organisation.web;

import org.jspecify.annotations.NullMarked;
