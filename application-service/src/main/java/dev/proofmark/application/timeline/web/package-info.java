/** The timeline over HTTP. */
@NullMarked
package dev.proofmark.application.timeline.web;

import org.jspecify.annotations.NullMarked;
