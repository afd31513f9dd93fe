/** What a certification scheme asks of an application. */
@NullMarked
package dev.proofmark.application.scheme.domain;

import org.jspecify.annotations.NullMarked;
