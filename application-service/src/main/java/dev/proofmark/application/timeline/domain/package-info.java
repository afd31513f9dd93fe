/** What has happened to a certification, in words that a person reads. */
@NullMarked
package dev.proofmark.application.timeline.domain;

import org.jspecify.annotations.NullMarked;
