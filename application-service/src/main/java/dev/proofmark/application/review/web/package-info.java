/** The review over HTTP. */
@NullMarked
package dev.proofmark.application.review.web;

import org.jspecify.annotations.NullMarked;
