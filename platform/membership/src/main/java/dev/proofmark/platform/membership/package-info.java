/**
 * Which person belongs to which tenant, projected from events for the services that do not own this knowledge: every
 * rule that hides another tenant's things asks here.
 */
@NullMarked
package dev.proofmark.platform.membership;

import org.jspecify.annotations.NullMarked;
