package dev.proofmark.contracts.schemes;

import org.jspecify.annotations.Nullable;

/**
 * A role towards what the scheme is about.
 *
 * @param id one of {@link dev.proofmark.contracts.AiRole} where certifiable
 * @param partOf the role that this one is a kind of
 * @param certifiable whether an organisation can apply in this role
 */
public record SchemeRole(String id, @Nullable String partOf, boolean certifiable, Bilingual title, Bilingual meaning) {}
