package dev.proofmark.gateway.statusindex;

import dev.proofmark.contracts.register.SoughtNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;

/** How certificates stand today, as far as this gateway has been told. */
@ApplicationScoped
public class StatusIndex {

    private final IndexFile file;
    private final Today today;

    StatusIndex(IndexFile file, Today today) {
        this.file = file;
        this.today = today;
    }

    /** Whether it may be asked: before everything has been here once, what is not here may exist all the same. */
    public boolean answers() {
        return file.complete();
    }

    /** What is known under a number, however it was typed. */
    Optional<Entry> find(String number) {
        return file.find(SoughtNumber.of(number));
    }

    /**
     * How the certificate of that number stands today.
     *
     * @throws MVStoreException if the index turns out to be damaged: it does not answer any more then
     */
    public Optional<CertificateOnDay> today(String number) {
        LocalDate day = today();
        return find(number).map(entry -> CertificateOnDay.of(entry, day));
    }

    /** The business clock's day. */
    public LocalDate today() {
        return today.day();
    }

    /** By the business clock: everything that was published before it is here. */
    public Instant knownAt() {
        return today.ofBusiness(file.inTouch()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether it has been out of touch with the broker for so long that whoever reads an answer must know. */
    public boolean isOutOfTouch() {
        return file.inTouch().isBefore(today.systemNow().minus(1, ChronoUnit.MINUTES));
    }
}
