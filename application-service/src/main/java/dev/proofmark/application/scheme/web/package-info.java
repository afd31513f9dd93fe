/** Schemes over HTTP. */
@NullMarked
package dev.proofmark.application.scheme.web;

import org.jspecify.annotations.NullMarked;
