package dev.proofmark.application.person.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has acted here. Everything but the id is personal data, stands in one table and can be erased there.
 *
 * @param id the identity provider's opaque id, by which everything else names the person
 * @param mail an address that is proved to be theirs, or null
 * @param name what they are called, or null
 * @param language what they read, or null if they did not say
 */
public record Person(
        String id,
        @Nullable String mail,
        @Nullable String name,
        @Nullable Language language) {

    private static final int LONGEST_NAME = 200;

    /**
     * A person as the identity provider describes them.
     *
     * @param verified whether the provider has proved that the address is theirs: to another one nothing is sent
     * @param locale for example {@code ko-KR}
     */
    public static Person described(
            String id, @Nullable String mail, boolean verified, @Nullable String name, @Nullable String locale) {
        boolean usable = verified && mail != null && DeliverableAddress.isOne(mail);
        return new Person(
                id,
                usable ? mail : null,
                shortened(name),
                Language.ofLocale(locale).orElse(null));
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
