package dev.proofmark.certificate.register.persistence;

import static java.util.stream.Collectors.joining;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.register.domain.SearchedText;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A million certificates of made-up clients, by the database's owner, who may also gather its statistics. */
final class ManyCertificates {
    static final int COUNT = 1_000_000;
    static final String RARE_NAME = "가람미리내별빛";
    static final String NUMBER = number(777_777);

    private static final int RARE = 314_159;
    private static final int AT_ONCE = 20_000;
    private static final List<String> SYLLABLES = Stream.of(
                    "가 나 다 라 마 바 사 아 자 차 카 타 파 하 강 남 동 서 북 한 솔 샘 별 달 해 빛 누 리 새 김 온 지 능 미 래 도 담 그 루 터 민 정 대 성 진 우 현 수 영 유 인 호 재 원 태 경 준 기 상 선 윤 은 주 현 희 보 람 산 들 길 숲 내 울 참 큰 한 늘 봄 가 을 겨 슬 찬 결")
            .flatMap(all -> Stream.of(all.split(" ", -1)))
            .toList();
    private static final List<String> PLACES =
            List.of("Seoul", "Busan", "Incheon", "Daejeon", "Gwangju", "Daegu", "Ulsan", "Sejong", "Suwon", "Pohang");
    private static final List<String> FIELDS_KOREAN =
            List.of("제조 품질검사", "고객 상담", "의료 영상 판독", "금융 심사", "물류 로봇", "자율 주행", "교육 추천", "문서 번역", "전력 수요 예측", "보안 관제");
    private static final List<String> FIELDS_ENGLISH = List.of(
            "visual quality inspection",
            "customer services",
            "reading of medical images",
            "credit assessment",
            "logistics robots",
            "autonomous driving",
            "recommendations in education",
            "translation of documents",
            "forecasts of power demand",
            "security monitoring");
    private static final List<String> WHAT_KOREAN = List.of("개발", "운영", "제공", "개발과 운영", "운영과 유지보수");
    private static final List<String> WHAT_ENGLISH =
            List.of("Development", "Operation", "Provision", "Development and operation", "Operation and maintenance");
    private static final String[][] SCHEMES = {
        {"aims-42001", "ISO/IEC 42001:2023"},
        {"ai-model-performance-4213", "ISO/IEC TS 4213:2022"},
        {"ai-system-quality-25058", "ISO/IEC TS 25058:2024"}
    };

    private final Random random = new Random(42);
    private final LocalDate today;
    private final List<List<Object>> certificates = new ArrayList<>();
    private final List<List<Object>> revisions = new ArrayList<>();
    private final List<List<Object>> lines = new ArrayList<>();

    private ManyCertificates(LocalDate today) {
        this.today = today;
    }

    /** Makes them, but for the ones that are there. */
    static void make(LocalDate today) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class))) {
            List<String> indexes = texts(
                    connection,
                    "select indexdef from pg_indexes where tablename = 'register_line' and indexname like '%_by_%'");
            for (String name : texts(
                    connection,
                    "select indexname from pg_indexes where tablename = 'register_line' and indexname like '%_by_%'")) {
                run(connection, "drop index " + name);
            }
            run(connection, "set synchronous_commit = off");
            run(connection, "set maintenance_work_mem = '512MB'");
            new ManyCertificates(today).insert(connection);
            for (String index : indexes) {
                run(connection, index);
            }
            run(connection, "vacuum analyze certificate");
            run(connection, "vacuum analyze certificate_revision");
            run(connection, "vacuum analyze register_line");
        }
    }

    /** In the order of making, as UUIDv7 are. */
    static UUID id(int number) {
        return new UUID(0x019a_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L | number);
    }

    /** As random as ours look, and each another one: an odd factor turns no two numbers into one. */
    private static String number(int number) {
        long mixed = number * 2_654_435_761L;
        StringBuilder text = new StringBuilder("PMK-AIMS-2026-");
        for (int place = 0; place < 7; place++) {
            text.append(CertificateNumber.RANDOM_ALPHABET.charAt((int) (mixed >> (5 * place)) & 31));
        }
        return text.toString();
    }

    static String cursor(UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (int number = 0; number < COUNT; number++) {
            add(number);
            if ((number + 1) % AT_ONCE == 0) {
                insert(
                        connection,
                        "certificate (id, certification_id, organisation_id, number, revision, status, certified_since,"
                                + " status_since, resolve_by, version)",
                        certificates);
                insert(
                        connection,
                        "certificate_revision (certificate_id, revision, kind, decision_date, effective_date, valid_until,"
                                + " content)",
                        revisions);
                insert(connection, "register_line", lines);
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }

    private void add(int number) {
        UUID id = id(number);
        String[] scheme = SCHEMES[chosen(70, 20, 10)];
        String country = List.of("KR", "JP", "US", "DE", "VN").get(chosen(90, 5, 3, 1, 1));
        String status = List.of(
                        "ACTIVE", "SUSPENDED", "EXPIRED", "WITHDRAWN", "VOLUNTARILY_WITHDRAWN", "TRANSFERRED_OUT")
                .get(chosen(80, 3, 10, 5, 1, 1));
        LocalDate until = until(number, status);
        LocalDate from = until.minusYears(3).plusDays(1);
        int field = random.nextInt(FIELDS_KOREAN.size());
        int what = random.nextInt(WHAT_KOREAN.size());
        String korean = number == RARE ? RARE_NAME : "주식회사 " + name();
        String english = "Company " + number + " Co., Ltd.";
        String city = PLACES.get(random.nextInt(PLACES.size()));
        String scopeKorean = FIELDS_KOREAN.get(field) + " 인공지능 서비스의 " + WHAT_KOREAN.get(what);
        String scopeEnglish = WHAT_ENGLISH.get(what) + " of artificial intelligence for " + FIELDS_ENGLISH.get(field);
        String serial = number(number);
        SearchedText searched =
                SearchedText.of(List.of(serial, korean, english, city, scheme[1], scopeKorean, scopeEnglish));
        certificates.add(
                List.of(id, id, id, serial, 1, status, from, from, status.equals("SUSPENDED") ? until : "", 1));
        revisions.add(List.of(id, 1, "IMPORTED", from, from, until, """
                {"scope": {"holder": {"organisationId": "%s", "legalNameKorean": "%s", "legalNameEnglish": "%s", \
                "addressKorean": "주소", "addressEnglish": "Address", "city": "%s", "country": "%s"}, "scopeKorean": "%s", \
                "scopeEnglish": "%s", "sites": [], "aiRoles": ["AI_PRODUCER"]}, "schemeId": "%s", "schemeVersion": 1, \
                "standard": "%s"}""".formatted(
                        id, korean, english, city, country, scopeKorean, scopeEnglish, scheme[0], scheme[1])));
        lines.add(List.of(
                id,
                from,
                "infinity",
                1,
                status,
                until,
                id,
                scheme[0],
                scheme[1],
                country,
                searched.text(),
                searched.grams().stream().map(String::valueOf).collect(joining(",", "{", "}"))));
    }

    /** Now and then, a last day passed of which the clock has not said so yet. */
    private LocalDate until(int number, String status) {
        boolean over = status.equals("EXPIRED") || (number % 100_000 == 7 && status.equals("ACTIVE"));
        return over ? today.minusDays(1 + random.nextInt(900)) : today.plusDays(random.nextInt(1000));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int length = 3 + random.nextInt(3);
        for (int place = 0; place < length; place++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.toString();
    }

    private int chosen(int... percent) {
        int drawn = random.nextInt(100);
        int which = 0;
        while (drawn >= percent[which]) {
            drawn -= percent[which];
            which++;
        }
        return which;
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        String places = rows.getFirst().stream().map(_ -> "?").collect(joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (List<Object> row : rows) {
                for (int place = 0; place < row.size(); place++) {
                    String value = String.valueOf(row.get(place));
                    statement.setObject(place + 1, value.isEmpty() ? null : value, Types.OTHER);
                }
                statement.addBatch();
            }
            var _ = statement.executeBatch();
        }
        rows.clear();
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
