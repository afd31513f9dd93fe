/** The programme resources. */
@NullMarked
package dev.proofmark.audit.programme.web;

import org.jspecify.annotations.NullMarked;
