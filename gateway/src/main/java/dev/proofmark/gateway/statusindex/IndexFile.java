package dev.proofmark.gateway.statusindex;

import dev.proofmark.platform.travel.ClockMemory;
import dev.proofmark.platform.travel.ClockOffset;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The file of the index: entries by number, and how far of which topic they go, written together. It only repeats what the
 * topic says, so one that is damaged, or of another form, is made anew.
 */
@ApplicationScoped
class IndexFile implements ClockMemory {

    private static final Logger LOGGER = Logger.getLogger(IndexFile.class);

    /** Of the entries and all else in the file. */
    private static final String FORMAT = "1";

    private static final String NAME = "status-index.mv";
    private static final String FORMAT_OF = "format";
    private static final String TOPIC = "topic";
    private static final String COMPLETE = "complete";
    private static final String IN_TOUCH = "in-touch";
    private static final String CLOCK = "clock";

    /** Space that old entries left is used again once so much of the file is of no use, and so much at a time. */
    private static final int LIVE_PERCENT = 60;

    private static final int MOVED_BYTES = 4 * 1024 * 1024;
    private static final int COMPACTION_AT_THE_END_MILLISECONDS = 500;

    /** What is open. */
    private record Open(
            MVStore store, MVMap<String, Entry> entries, MVMap<Integer, Long> offsets, MVMap<String, String> notes) {}

    private final Path file;
    private final int cache;

    private volatile Open open;
    private volatile boolean complete;
    private volatile Instant inTouch;
    private volatile @Nullable MVStoreException damage;

    IndexFile(StatusIndexConfiguration configuration) {
        file = configuration.folder().toAbsolutePath().resolve(NAME);
        cache = configuration.cacheMebibytes();
        open = open();
        complete = open.notes().containsKey(COMPLETE);
        inTouch = Instant.parse(open.notes().getOrDefault(IN_TOUCH, Instant.EPOCH.toString()));
    }

    private Open open() {
        try {
            Files.createDirectories(file.getParent());
            Open opened = read();
            if (FORMAT.equals(opened.notes().get(FORMAT_OF))) {
                return opened;
            }
            if (!opened.notes().isEmpty()) {
                LOGGER.warnf("The status index in %s is of another version and is made anew from the topic", file);
                opened.store().closeImmediately();
                Files.delete(file);
                opened = read();
            }
            return begun(opened);
        } catch (MVStoreException unreadable) {
            if (unreadable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException(file + " belongs to another gateway that runs", unreadable);
            }
            LOGGER.errorf(unreadable, "The status index in %s is damaged and is made anew from the topic", file);
            return anew();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The damaged file stays beside for whoever looks into it. */
    private Open anew() {
        try {
            if (Files.exists(file)) {
                var _ = Files.move(file, file.resolveSibling(NAME + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
            return begun(read());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private Open read() {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(cache)
                .autoCommitDisabled()
                .open();
        return new Open(
                store,
                store.openMap(
                        "entries",
                        new MVMap.Builder<String, Entry>()
                                .keyType(StringDataType.INSTANCE)
                                .valueType(new EntryType())),
                store.openMap("offsets", new MVMap.Builder<Integer, Long>().valueType(LongDataType.INSTANCE)),
                store.openMap(
                        "notes",
                        new MVMap.Builder<String, String>()
                                .keyType(StringDataType.INSTANCE)
                                .valueType(StringDataType.INSTANCE)));
    }

    private static Open begun(Open fresh) {
        fresh.notes().put(FORMAT_OF, FORMAT);
        var _ = fresh.store().commit();
        return fresh;
    }

    /** Whether all that was ever published has been here once; before that, what is not here may exist all the same. */
    boolean complete() {
        return complete && damage == null;
    }

    /** Everything that was published before that moment of the system's clock is here. */
    Instant inTouch() {
        return inTouch;
    }

    Optional<Entry> find(String number) {
        Open asked = open;
        try {
            return Optional.ofNullable(asked.entries().get(number));
        } catch (MVStoreException unreadable) {
            if (asked.store().equals(open.store())) {
                damaged(unreadable);
            }
            throw unreadable;
        }
    }

    /** Nothing is answered from a file that does not read or write; whoever fills it makes it anew. */
    void damaged(MVStoreException how) {
        LOGGER.errorf(how, "The status index in %s is damaged", file);
        damage = how;
    }

    boolean isDamaged() {
        return damage != null;
    }

    /** The topic that the entries are from; empty of a new file. */
    Optional<String> topic() {
        return Optional.ofNullable(open.notes().get(TOPIC));
    }

    /** From which offset on a partition is still to be read. */
    long offset(int partition) {
        return open.offsets().getOrDefault(partition, 0L);
    }

    /** Begins from nothing. */
    synchronized void restart(String topic) {
        if (damage != null) {
            open.store().closeImmediately();
            open = anew();
            damage = null;
        }
        complete = false;
        inTouch = Instant.EPOCH;
        open.entries().clear();
        open.offsets().clear();
        open.notes().remove(COMPLETE);
        open.notes().remove(IN_TOUCH);
        open.notes().put(TOPIC, topic);
        var _ = open.store().commit();
    }

    /** Writes entries by their numbers, an older one never over a newer one, and how far they go: both or neither. */
    synchronized void write(Map<String, Entry> entries, Map<Integer, Long> offsets) {
        entries.forEach((number, entry) -> {
            Entry known = open.entries().get(number);
            if (known == null || known.version() <= entry.version()) {
                open.entries().put(number, entry);
            }
        });
        open.offsets().putAll(offsets);
        var _ = open.store().commit();
    }

    /** All that was published before that moment is here. */
    void inTouch(Instant moment) {
        inTouch = moment;
    }

    /** Notes for the next start what is known of the present. */
    synchronized void note(boolean isComplete) {
        complete = complete || isComplete;
        if (complete) {
            open.notes().put(COMPLETE, "true");
        }
        open.notes().put(IN_TOUCH, inTouch.toString());
        var _ = open.store().commit();
        var _ = open.store().compact(LIVE_PERCENT, MOVED_BYTES);
    }

    @Override
    public Optional<ClockOffset> recall() {
        return Optional.ofNullable(open.notes().get(CLOCK)).map(Duration::parse).map(ClockOffset::new);
    }

    @Override
    public synchronized void keep(ClockOffset offset) {
        open.notes().put(CLOCK, offset.toString());
        var _ = open.store().commit();
    }

    @PreDestroy
    synchronized void close() {
        open.store().close(COMPACTION_AT_THE_END_MILLISECONDS);
    }
}
