package dev.proofmark.certificate.statuslist.usecase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.certificate.credential.usecase.CredentialForm;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.certificate.statuslist.domain.StatusListName;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.statuslist.Bits;
import dev.proofmark.verification.statuslist.StatusList;
import dev.proofmark.verification.statuslist.StatusPurpose;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a status list as it stands now, signed. An answer is kept: for a second nobody asks whether it still holds, then
 * one cheap question tells whether anything changed. So whatever is decided is told within a second (I-30).
 */
@ApplicationScoped
public class ReadStatusList {

    private static final Duration UNASKED = Duration.ofSeconds(1);

    record Key(StatusListName name, CredentialForm form) {}

    record Kept(PublishedStatusList list, Instant askedAt) {}

    private final StatusBits bits;
    private final Issuer issuer;
    private final RegisterAddress register;

    /** One for each list and form: some tens of kilobytes. */
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    public ReadStatusList(StatusBits bits, Issuer issuer, RegisterAddress register) {
        this.bits = bits;
        this.issuer = issuer;
        this.register = register;
    }

    /**
     * The list; empty if there is none of that number.
     *
     * @param now by the machine's clock
     */
    public Uni<Optional<PublishedStatusList>> handle(StatusListName name, CredentialForm form, Instant now) {
        Key key = new Key(name, form);
        Kept known = kept.get(key);
        return known != null && isFresh(known, now)
                ? Uni.createFrom().item(Optional.of(known.list()))
                : lookUp(key, known, now);
    }

    @WithSession
    Uni<Optional<PublishedStatusList>> lookUp(Key key, @Nullable Kept known, Instant now) {
        return bits.exists(key.name().number())
                .chain(exists -> exists
                        ? present(key, known, now).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static boolean isFresh(Kept known, Instant now) {
        return known.list().holds(known.list().version(), now)
                && !now.isBefore(known.askedAt())
                && now.isBefore(known.askedAt().plus(UNASKED));
    }

    /** The version is asked for before the bits: what changes in between is noticed the next time. */
    private Uni<PublishedStatusList> present(Key key, @Nullable Kept known, Instant now) {
        return bits.version()
                .chain(version -> known != null && known.list().holds(version, now)
                        ? Uni.createFrom().item(known.list())
                        : bits.set(key.name()).map(set -> signed(key, set, version, now)))
                .invoke(list -> kept.put(key, new Kept(list, now)));
    }

    private PublishedStatusList signed(Key key, List<Integer> set, String version, Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        ObjectNode credential = new StatusList(
                        register.at(key.name().path()),
                        issuer.did(),
                        StatusPurpose.valueOf(key.name().purpose().name()),
                        Bits.of(StatusIndex.ENTRIES, set),
                        from,
                        from.plus(PublishedStatusList.VALIDITY),
                        PublishedStatusList.TIME_TO_LIVE)
                .credential();
        String content = switch (key.form()) {
            case ENVELOPE -> issuer.enveloped(credential, EnvelopeType.CREDENTIAL);
            case DATA_INTEGRITY -> issuer.proved(credential);
        };
        return new PublishedStatusList(content, Hashes.sha256(content), version, now);
    }
}
