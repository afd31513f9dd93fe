/** Whoever acts is noted. */
@NullMarked
package dev.proofmark.application.person.web;

import org.jspecify.annotations.NullMarked;
