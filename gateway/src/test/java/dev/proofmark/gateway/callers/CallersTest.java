package dev.proofmark.gateway.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.gateway.callers.ProxiesConfiguration.ForwardingHeader;
import io.vertx.core.MultiMap;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

    private static final InetAddress PROXY = InetAddress.ofLiteral("10.1.2.3");

    private final Callers callers = callers(ForwardingHeader.X_FORWARDED_FOR, "10.0.0.0/8", "fd00::/8", "192.0.2.80");
    private final Callers standard = callers(ForwardingHeader.FORWARDED, "10.0.0.0/8", "fd00::/8");
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5                                | 203.0.113.5",
                "198.51.100.1, 203.0.113.5                  | 203.0.113.5",
                "198.51.100.1, 203.0.113.5, 10.9.9.9        | 203.0.113.5",
                "198.51.100.1, 203.0.113.5, fd00::7, 192.0.2.80 | 203.0.113.5",
                "10.4.4.4, 10.9.9.9                         | 10.4.4.4",
                "203.0.113.5:4711                           | 203.0.113.5",
                "[2001:db8::1]:4711                         | 2001:db8:0:0:0:0:0:1",
                "2001:db8::1                                | 2001:db8:0:0:0:0:0:1",
                "::ffff:203.0.113.5                         | 203.0.113.5",
                "203.0.113.5, unknown, 10.9.9.9             | 10.9.9.9",
                "203.0.113.5, <script>                      | 10.1.2.3",
                "localhost                                  | 10.1.2.3",
                "''                                         | 10.1.2.3"
            })
    void takesTheLastAddressThatIsNoTrustedProxys(String written, String address) {
        headers.add("X-Forwarded-For", written);

        assertThat(callers.of(PROXY, false, headers).address().getHostAddress()).isEqualTo(address);
    }

    @Test
    void readsSeveralLinesAsOne() {
        headers.add("X-Forwarded-For", "198.51.100.1").add("X-Forwarded-For", "203.0.113.5, 10.0.0.1");

        assertThat(callers.of(PROXY, false, headers).address()).isEqualTo(InetAddress.ofLiteral("203.0.113.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.1.2.3", "203.0.113.9", "fe80::1", "192.0.2.81"})
    void believesNobodyElse(String peer) {
        headers.add("X-Forwarded-For", "203.0.113.5")
                .add("X-Forwarded-Proto", "https")
                .add("Forwarded", "for=1.2.3.4");

        Caller caller = callers.of(InetAddress.ofLiteral(peer), false, headers);

        assertThat(caller.address()).isEqualTo(InetAddress.ofLiteral(peer));
        assertThat(caller.overTls()).isFalse();
    }

    @Test
    void readsNoHeaderThatTheProxiesDoNotWrite() {
        headers.add("Forwarded", "for=203.0.113.5;proto=https");

        assertThat(callers.of(PROXY, false, headers)).isEqualTo(new Caller(PROXY, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.5;proto=https                              | 203.0.113.5          | true",
                "For=\"[2001:db8:cafe::17]:4711\";Proto=\"https\"         | 2001:db8:cafe:0:0:0:0:17 | true",
                "for=198.51.100.1;proto=https, for=203.0.113.5;proto=http | 203.0.113.5          | false",
                "for=203.0.113.5 , for=10.9.9.9;by=10.0.0.1;host=a.example;proto=https | 203.0.113.5 | true",
                "for=203.0.113.5, for=_hidden                             | 10.1.2.3             | false",
                "for=203.0.113.5, for=unknown, for=10.9.9.9               | 10.9.9.9             | false",
                "for=\"203.0.113.5, for=198.51.100.1\"                    | 10.1.2.3             | false",
                "for=203.0.113.5, nonsense                                | 10.1.2.3             | false",
                "for=203.0.113.5, for=\"10.9.9.9                          | 10.1.2.3             | false",
                "proto=https                                              | 10.1.2.3             | true"
            })
    void readsTheStandardsHeaderWhereTheProxiesWriteThat(String written, String address, boolean overTls) {
        headers.add("Forwarded", written).add("X-Forwarded-For", "192.0.2.99");

        Caller caller = standard.of(PROXY, false, headers);

        assertThat(caller.address().getHostAddress()).isEqualTo(address);
        assertThat(caller.overTls()).isEqualTo(overTls);
    }

    @ParameterizedTest
    @CsvSource({"https, true", "HTTPS, true", "http, false", "'https, http', false", "'http, https', true", "'', false"
    })
    void believesATrustedProxyAboutTls(String scheme, boolean overTls) {
        headers.add("X-Forwarded-Proto", scheme);

        assertThat(callers.of(PROXY, false, headers).overTls()).isEqualTo(overTls);
        assertThat(callers.of(PROXY, true, headers).overTls()).isTrue();
    }

    @Test
    void takesAllAddressesOfOneSubscriberForOneCaller() {
        byte[] one = new Caller(InetAddress.ofLiteral("2001:db8:1:2:3:4:5:6"), false).network();
        byte[] same = new Caller(InetAddress.ofLiteral("2001:db8:1:2::ffff"), false).network();
        byte[] other = new Caller(InetAddress.ofLiteral("2001:db8:1:3::ffff"), false).network();

        assertThat(one).isEqualTo(same).isNotEqualTo(other);
        assertThat(new Caller(PROXY, false).network()).isEqualTo(new byte[] {10, 1, 2, 3});
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", ""})
    void startsWithNoNetworkThatIsNone(String network) {
        assertThatThrownBy(() -> callers(ForwardingHeader.FORWARDED, network))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Callers callers(ForwardingHeader header, String... networks) {
        return new Callers(new ProxiesConfiguration() {
            @Override
            public Optional<List<String>> trustedProxies() {
                return Optional.of(List.of(networks));
            }

            @Override
            public ForwardingHeader forwardingHeader() {
                return header;
            }
        });
    }
}
