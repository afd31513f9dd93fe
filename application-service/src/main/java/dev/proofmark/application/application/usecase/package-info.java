/** What can be done with an application, and who may do it. */
@NullMarked
package dev.proofmark.application.application.usecase;

import org.jspecify.annotations.NullMarked;
