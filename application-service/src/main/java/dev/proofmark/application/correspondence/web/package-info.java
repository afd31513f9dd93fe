/** What was written about an application, over HTTP. */
@NullMarked
package dev.proofmark.application.correspondence.web;

import org.jspecify.annotations.NullMarked;
