/** Templates become subject and text. */
@NullMarked
package dev.proofmark.application.correspondence.rendering;

import org.jspecify.annotations.NullMarked;
