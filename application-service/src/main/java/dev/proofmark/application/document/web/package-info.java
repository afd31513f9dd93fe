/** Documents over HTTP. */
@NullMarked
package dev.proofmark.application.document.web;

import org.jspecify.annotations.NullMarked;
