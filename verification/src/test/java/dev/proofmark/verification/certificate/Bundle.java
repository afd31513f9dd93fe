package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.CredentialSigner;
import dev.proofmark.verification.credential.DataIntegrity;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.LogProof;
import dev.proofmark.verification.log.NoteSigner;
import dev.proofmark.verification.log.SignedNote;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.Tree;
import dev.proofmark.verification.seal.TestSeal;
import dev.proofmark.verification.statuslist.Bits;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusList;
import dev.proofmark.verification.statuslist.StatusPurpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything about one certificate, made with keys of its own: a body, its log, and what it gives out. */
public final class Bundle {

    public static final String NUMBER = "PMK-AIMS-2026-7Q3KD25";
    public static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);
    static final LocalDate LAST_DAY = LocalDate.of(2029, 11, 19);

    private static final URI EXAMPLE = URI.create("https://certification.example");
    private static final byte[] SALT = "a salt that nobody can guess 123".getBytes(StandardCharsets.UTF_8);
    private static final int INDEX = 94_567;
    private static final int OTHERS = 5;

    private final URI host;
    final Did did;
    final CredentialSigner signer = new CredentialSigner(pair());
    final NoteSigner log;
    final TestSeal seal = TestSeal.make();
    final List<byte[]> entries = new ArrayList<>();
    final List<Integer> own = new ArrayList<>();
    final byte[] credential;
    final byte[] document;
    final Map<ExhibitKind, byte[]> exhibits = new EnumMap<>(ExhibitKind.class);
    private final ObjectNode plainCredential;

    public Bundle() {
        this(EXAMPLE);
    }

    /** The bundle of a body at that address. */
    public Bundle(URI host) {
        this.host = host;
        this.did = Did.ofWeb(host);
        this.log = new NoteSigner(did.authority() + "/log", pair());
        for (int other = 0; other < OTHERS; other++) {
            entries.add(
                    CanonicalJson.bytes(JsonNodeFactory.instance.objectNode().put("other", other)));
        }
        this.plainCredential = plainCredential();
        this.credential = signed(plainCredential);
        this.document = seal.seal(credential);
        add(
                "certificate.issued",
                "ACTIVE",
                FIRST_DAY,
                FIRST_DAY.atStartOfDay(Request.ZONE).toInstant(),
                1);
        for (int other = OTHERS; other < 2 * OTHERS; other++) {
            entries.add(
                    CanonicalJson.bytes(JsonNodeFactory.instance.objectNode().put("other", other)));
        }
        publish(TODAY, "ACTIVE", 1, FIRST_DAY);
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private ObjectNode plainCredential() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        CredentialProfile.CONFORMITY.contexts().forEach(json.putArray("@context")::add);
        CredentialProfile.CONFORMITY.types().forEach(json.putArray("type")::add);
        json.put("id", host + "/public/v1/certificates/" + NUMBER + "/credential?revision=1");
        json.put("name", "인증서 Certificate");
        json.put("validFrom", FIRST_DAY + "T00:00:00+09:00");
        json.put("validUntil", LAST_DAY + "T23:59:59+09:00");
        json.putObject("issuer").put("id", did.value()).put("name", "가상인증원");
        json.putObject("credentialSubject")
                .put("id", host + "/verify/" + NUMBER)
                .putObject("issuedToParty")
                .put("name", "주식회사 가상");
        ArrayNode status = json.putArray("credentialStatus");
        for (StatusPurpose purpose : StatusPurpose.values()) {
            status.add(new StatusEntry(purpose, listAddress(purpose), INDEX).json());
        }
        return json;
    }

    private String listAddress(StatusPurpose purpose) {
        return host + "/status-lists/1-" + purpose.written();
    }

    byte[] signed(ObjectNode json) {
        try {
            return CanonicalJson.bytes(DataIntegrity.sign(json, did, signer, NOW.minusSeconds(60)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The credential before it was signed. */
    ObjectNode plain() {
        return plainCredential.deepCopy();
    }

    /** Adds a word to the log. */
    void add(String type, String status, LocalDate effective, Instant at, int revision) {
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("v", 1)
                .put("type", type)
                .put("numberHash", numberHash())
                .put("rev", revision)
                .put("status", status)
                .put("validUntil", LAST_DAY.toString())
                .put("effectiveDate", effective.toString())
                .put("decisionDate", effective.toString())
                .put("ts", at.toString());
        if (revision == 1) {
            entry.put("credentialSha256", CanonicalJson.sha256(plainCredential))
                    .put("pdfSha256", sha256(document))
                    .put("manifestSha256", sha256(manifest()));
        }
        own.add(entries.size());
        entries.add(CanonicalJson.bytes(entry));
    }

    private static String numberHash() {
        byte[] both = new byte[SALT.length + NUMBER.length()];
        System.arraycopy(SALT, 0, both, 0, SALT.length);
        System.arraycopy(NUMBER.getBytes(StandardCharsets.US_ASCII), 0, both, SALT.length, NUMBER.length());
        return sha256(both);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records of the audit: their names in an export, and what is in them. */
    static Map<String, byte[]> records() {
        Map<String, byte[]> records = new HashMap<>();
        for (int record = 0; record < 4; record++) {
            records.put(
                    "events/0198c000-0000-7000-8000-00000000000%d-audit.concluded.json".formatted(record),
                    ("{\"record\":" + record + "}").getBytes(StandardCharsets.UTF_8));
        }
        return records;
    }

    /** The decision rested on the first three of them. */
    static byte[] manifest() {
        ArrayNode manifest = JsonNodeFactory.instance.arrayNode();
        records().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(3)
                .forEach(record -> manifest.addObject()
                        .put("id", record.getKey().substring(7, 43))
                        .put("sha256", sha256(record.getValue()))
                        .put("type", "audit.concluded"));
        return CanonicalJson.bytes(manifest);
    }

    /** Gives out everything as it is now, with an answer for a day. */
    void publish(LocalDate day, String status, int revision, LocalDate since) {
        try {
            exhibits.put(ExhibitKind.DOCUMENT, document);
            exhibits.put(ExhibitKind.CREDENTIAL, credential);
            exhibits.put(ExhibitKind.DID_DOCUMENT, CanonicalJson.bytes(didDocument()));
            exhibits.put(ExhibitKind.SEAL_CERTIFICATES, seal.pem());
            exhibits.put(ExhibitKind.LOG_PROOF, logProof(own.getFirst()));
            exhibits.put(ExhibitKind.CHECKPOINT, head(entries.size()).toString().getBytes(StandardCharsets.UTF_8));
            exhibits.put(ExhibitKind.REVOCATION_LIST, list(StatusPurpose.REVOCATION, List.of()));
            exhibits.put(ExhibitKind.SUSPENSION_LIST, list(StatusPurpose.SUSPENSION, List.of()));
            exhibits.put(ExhibitKind.STATUS_PROOF, statusProof(day, status, revision, since, own));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] exhibit(ExhibitKind kind) {
        return Objects.requireNonNull(exhibits.get(kind), kind.name());
    }

    private ObjectNode didDocument() {
        return DidDocument.make(
                did,
                List.of(signer.key()),
                List.of(
                        new DidService(
                                "log",
                                DidService.TRANSPARENCY_LOG,
                                host + "/log",
                                List.of(log.key().toString())),
                        new DidService(
                                "seal", DidService.DOCUMENT_SEAL, host + "/public/v1/seal/certificates", List.of())));
    }

    Tree tree(int size) {
        return new Tree(size, this::tile);
    }

    byte[] tile(Tile tile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < tile.width(); at++) {
            bytes.writeBytes(Hash.ofEntry(entries.get((int) tile.index() * Tile.FULL + at))
                    .bytes());
        }
        return bytes.toByteArray();
    }

    SignedNote head(int size) throws Exception {
        return log.sign(
                new Checkpoint(did.authority() + "/log", size, tree(size).root()).text());
    }

    byte[] logProof(int index) throws Exception {
        ObjectNode extra = JsonNodeFactory.instance.objectNode();
        extra.set("entry", CanonicalJson.parse("entry", entries.get(index)));
        extra.put("salt", salt());
        return new LogProof(
                        Base64.getEncoder().encodeToString(CanonicalJson.bytes(extra)),
                        index,
                        tree(entries.size()).inclusion(index).path(),
                        head(entries.size()))
                .bytes();
    }

    private static String salt() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(SALT);
    }

    byte[] list(StatusPurpose purpose, List<Integer> set) throws Exception {
        StatusList list = new StatusList(
                listAddress(purpose),
                did,
                purpose,
                Bits.of(Bits.FEWEST, set),
                NOW.minus(Duration.ofMinutes(1)),
                NOW.plus(Duration.ofMinutes(14)),
                Duration.ofMinutes(1));
        return Envelope.sign(list.credential(), EnvelopeType.CREDENTIAL, did, signer)
                .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] set(StatusPurpose purpose) {
        try {
            return list(purpose, List.of(INDEX));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] statusProof(LocalDate day, String status, int revision, LocalDate since, List<Integer> indexes)
            throws Exception {
        ObjectNode said = JsonNodeFactory.instance
                .objectNode()
                .put("number", NUMBER)
                .put("on", day.toString())
                .put("knownAt", NOW.toString())
                .put("status", status)
                .put("revision", revision)
                .put("since", since.toString())
                .put("salt", salt())
                .put("checkpoint", head(entries.size()).toString());
        ArrayNode proved = said.putArray("entries");
        for (int index : indexes) {
            ObjectNode one = proved.addObject().put("index", index);
            one.set("entry", CanonicalJson.parse("entry", entries.get(index)));
            ArrayNode path = one.putArray("path");
            tree(entries.size()).inclusion(index).path().forEach(hash -> path.add(hash.base64()));
        }
        return Envelope.sign(said, EnvelopeType.STATUS_PROOF, did, signer).getBytes(StandardCharsets.US_ASCII);
    }

    /** What a server answers at a path; null where it has nothing. */
    public byte @Nullable [] answer(String path) {
        if (path.startsWith("/log/tile/0/")) {
            return tile(path);
        }
        String certificate = "/public/v1/certificates/" + NUMBER;
        return exhibits.get(
                switch (path.substring(path.startsWith(certificate) ? certificate.length() : 0)) {
                    case "/pdf" -> ExhibitKind.DOCUMENT;
                    case "/credential" -> ExhibitKind.CREDENTIAL;
                    case "/log-proof" -> ExhibitKind.LOG_PROOF;
                    case "/status-proof" -> ExhibitKind.STATUS_PROOF;
                    case "/.well-known/did.json" -> ExhibitKind.DID_DOCUMENT;
                    case "/public/v1/seal/certificates" -> ExhibitKind.SEAL_CERTIFICATES;
                    case "/log/checkpoint" -> ExhibitKind.CHECKPOINT;
                    case "/status-lists/1-revocation" -> ExhibitKind.REVOCATION_LIST;
                    case "/status-lists/1-suspension" -> ExhibitKind.SUSPENSION_LIST;
                    default -> ExhibitKind.LAST_CHECKPOINT;
                });
    }

    /** Adds an entry about something else, and gives out everything anew. */
    public void grow() {
        entries.add(new byte[] {(byte) entries.size()});
        publish(TODAY, "ACTIVE", 1, FIRST_DAY);
    }

    /** Gives out a log without its last entry. */
    public void forget() {
        entries.removeLast();
        publish(TODAY, "ACTIVE", 1, FIRST_DAY);
    }

    /** All of it in one's hands; a tile is computed when it is wanted. */
    public Source source() {
        return wanted -> {
            if (wanted.kind() == ExhibitKind.TILE) {
                return new Exhibit(tile(wanted.path()), wanted.path());
            }
            byte @Nullable [] bytes = exhibits.get(wanted.kind());
            if (bytes == null) {
                throw new NotAtHandException("not in the bundle");
            }
            return new Exhibit(bytes, wanted.kind().name());
        };
    }

    private byte[] tile(String path) {
        int width = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        return tile(new Tile(0, 0, width));
    }

    /** Leaves the certificate's own files in one folder, and what somebody trusts in another. */
    public void write(Path folder, Path trust) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(trust);
        write(folder.resolve(NUMBER + ".pdf"), ExhibitKind.DOCUMENT);
        write(folder.resolve(NUMBER + ".credential.json"), ExhibitKind.CREDENTIAL);
        write(folder.resolve(NUMBER + ".tlog-proof"), ExhibitKind.LOG_PROOF);
        write(folder.resolve(NUMBER + ".status-proof"), ExhibitKind.STATUS_PROOF);
        write(trust.resolve("did.json"), ExhibitKind.DID_DOCUMENT);
        write(trust.resolve("seal.pem"), ExhibitKind.SEAL_CERTIFICATES);
        write(trust.resolve("checkpoint"), ExhibitKind.CHECKPOINT);
        write(trust.resolve("1-revocation"), ExhibitKind.REVOCATION_LIST);
        write(trust.resolve("1-suspension"), ExhibitKind.SUSPENSION_LIST);
    }

    private void write(Path file, ExhibitKind kind) throws IOException {
        Files.write(file, exhibit(kind));
    }

    /** The records of the audit as an export has them. */
    public static void writeRecords(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> record : records().entrySet()) {
            Path file = folder.resolve(record.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, record.getValue());
        }
    }

    /** Leaves a bundle in two folders, to try the command with. */
    public static void main(String[] folders) throws IOException {
        new Bundle().write(Path.of(folders[0]), Path.of(folders[1]));
    }

    public Report verify() {
        return verify(new Request(null, TODAY, NOW, null));
    }

    Report verify(Request request) {
        return new CertificateVerification(source(), Source.NOTHING)
                .verify(request)
                .report();
    }
}
