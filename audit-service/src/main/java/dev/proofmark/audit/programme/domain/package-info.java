/**
 * The audit programme: what is audited over a certification cycle and by when. Pure decisions; time and ids come in as
 * arguments.
 */
@NullMarked
package dev.proofmark.audit.programme.domain;

import org.jspecify.annotations.NullMarked;
