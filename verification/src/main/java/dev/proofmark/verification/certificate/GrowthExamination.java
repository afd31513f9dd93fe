package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.Tiles;
import dev.proofmark.verification.log.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether all heads of a log that were seen, wherever and whenever, are of one log that only grows. A log that shows one
 * thing to one and another to others has two that are not.
 */
final class GrowthExamination {

    private final IssuerLog log;
    private final Did issuer;
    private final Source atHand;
    private final Source elsewhere;
    private final Source anywhere;

    GrowthExamination(IssuerLog log, Did issuer, Source atHand, Source elsewhere) {
        this.log = log;
        this.issuer = issuer;
        this.atHand = atHand;
        this.elsewhere = elsewhere;
        this.anywhere = atHand.or(elsewhere);
    }

    /**
     * Checks each head against the next larger one.
     *
     * @param proofs the heads that other proofs rest on
     * @return the largest
     * @throws NotAtHandException if there is only one, or what would prove it cannot be had
     */
    SeenHead verify(List<SeenHead> proofs) throws VerificationException, NotAtHandException {
        List<SeenHead> heads = new ArrayList<>(proofs);
        SeenHead last = open(atHand, ExhibitKind.LAST_CHECKPOINT);
        SeenHead kept = open(atHand, ExhibitKind.CHECKPOINT);
        SeenHead current = open(elsewhere, ExhibitKind.CHECKPOINT);
        add(heads, last);
        add(heads, kept);
        add(heads, current);
        if (heads.size() < 2) {
            throw new NotAtHandException("no other checkpoint of this log to compare with");
        }
        if (current != null) {
            demandNotSmaller(current, heads);
        }
        return continuous(heads, current != null && last != null);
    }

    private @Nullable SeenHead open(Source source, ExhibitKind kind) throws VerificationException {
        try {
            Exhibit note = source.find(new Wanted(kind, log.path() + "/checkpoint", issuer));
            return log.open(note.bytes(), note.from());
        } catch (NotAtHandException none) {
            return null;
        }
    }

    private static void add(List<SeenHead> heads, @Nullable SeenHead head) {
        if (head != null) {
            heads.add(head);
        }
    }

    private static void demandNotSmaller(SeenHead current, List<SeenHead> heads) throws CertificateException {
        for (SeenHead head : heads) {
            CertificateException.demand(
                    head.checkpoint().size() <= current.checkpoint().size(),
                    "log-rollback",
                    "at least the " + head.checkpoint().size() + " entries of " + head.from(),
                    current.checkpoint().size() + " entries");
        }
    }

    /** A log that cannot show what it showed before is no log. */
    private SeenHead continuous(List<SeenHead> heads, boolean must) throws VerificationException, NotAtHandException {
        heads.sort(Comparator.comparingLong(head -> head.checkpoint().size()));
        try {
            for (int next = 1; next < heads.size(); next++) {
                demandContinuity(heads.get(next - 1), heads.get(next));
            }
        } catch (IOException missing) {
            String reason = String.valueOf(missing.getMessage());
            if (must) {
                throw new CertificateException("log-tiles", "the tiles that prove its growth", reason);
            }
            throw new NotAtHandException(reason);
        }
        return heads.getLast();
    }

    private void demandContinuity(SeenHead older, SeenHead younger) throws VerificationException, IOException {
        Checkpoint one = older.checkpoint();
        Checkpoint other = younger.checkpoint();
        if (one.size() == other.size()) {
            CertificateException.demand(
                    one.root().equals(other.root()),
                    "log-fork",
                    one.root().base64() + " of " + one.size() + " entries (" + older.from() + ")",
                    other.root().base64() + " (" + younger.from() + ")");
            return;
        }
        Tree tree = new Tree(other.size(), tiles());
        CertificateException.demand(
                tree.root().equals(other.root()),
                "log-tiles",
                "tiles of the root " + other.root().base64(),
                tree.root().base64());
        tree.consistency(one.size()).verify(one.root(), other.root());
    }

    private Tiles tiles() {
        return tile -> {
            try {
                return anywhere.find(wanted(tile)).bytes();
            } catch (NotAtHandException missing) {
                throw new IOException(missing.reason(), missing);
            }
        };
    }

    private Wanted wanted(Tile tile) {
        return new Wanted(ExhibitKind.TILE, log.path() + "/" + tile.path(), issuer);
    }
}
