/** Notices of changes over HTTP. */
@NullMarked
package dev.proofmark.application.changenotice.web;

import org.jspecify.annotations.NullMarked;
