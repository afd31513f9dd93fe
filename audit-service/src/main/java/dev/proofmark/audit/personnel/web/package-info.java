/** The records of the body's people over REST. */
@NullMarked
package dev.proofmark.audit.personnel.web;

import org.jspecify.annotations.NullMarked;
