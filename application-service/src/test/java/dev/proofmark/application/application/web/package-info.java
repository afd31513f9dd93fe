/** What is read and written over HTTP. */
@NullMarked
package dev.proofmark.application.application.web;

import org.jspecify.annotations.NullMarked;
