/** The application: its content, its states, and the one function that decides every command on it. */
@NullMarked
package dev.proofmark.application.application.domain;

import org.jspecify.annotations.NullMarked;
