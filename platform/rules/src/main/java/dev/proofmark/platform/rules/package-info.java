/**
 * The vocabulary in which every domain answers: accepted with a new state and its events, or refused by a named rule.
 * Plain Java without dependencies, so that a domain may use it and still lean on nothing but the language.
 */
@NullMarked
package dev.proofmark.platform.rules;

import org.jspecify.annotations.NullMarked;
