/** The rules of notices of changes, tried. */
@NullMarked
package dev.proofmark.application.changenotice.domain;

import org.jspecify.annotations.NullMarked;
