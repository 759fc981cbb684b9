package org.askwell.downloads.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.junit.QuarkusMock;
import org.askwell.downloads.Patches;
import org.askwell.downloads.Visibility;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody in front of a patch, for {@link AccessMatrixTest}: how it comes about. */
enum Who {
    ANONYMOUS {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT);
            return new Visitor(
                    key,
                    Browser.anonymous(),
                    null,
                    (method, range) -> Visitor.ask(given(), method, range, "/api/v1/patches/" + key + "/content"));
        }
    },
    NO_CONTRACT {
        @Override
        Visitor comes() {
            return Visitor.of(Cast.ANA, Patches.published("gate", AccessMatrixTest.CONTENT));
        }
    },
    EXPIRED_CONTRACT {
        @Override
        Visitor comes() {
            return Visitor.of(Cast.ANA, Patches.published("ledger", AccessMatrixTest.CONTENT));
        }
    },
    OTHER_PRODUCT {
        @Override
        Visitor comes() {
            return Visitor.of(Cast.MEI, Patches.published("flow", AccessMatrixTest.CONTENT));
        }
    },
    ACTIVE_CONTRACT {
        @Override
        Visitor comes() {
            return Visitor.of(Cast.MEI, Patches.published("gate", AccessMatrixTest.CONTENT));
        }
    },
    EXPLICIT_GRANT {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT);
            Grants.toPerson(Cast.ANA, key);
            return Visitor.of(Cast.ANA, key);
        }
    },
    GRANT_OF_CUSTOMER {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT);
            Grants.toCustomer("northfield", Map.of("patch", key));
            return Visitor.of(Cast.WEI, key);
        }
    },
    REVOKED_MID_DOWNLOAD {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", LARGE);
            int grant = Grants.toPerson(Cast.ANA, key);
            meanwhile(Cast.ANA, key, () -> Grants.revoke(grant));
            return Visitor.of(Cast.ANA, key);
        }
    },
    EMBARGO {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT);
            Grants.plan(key, Map.of("opensOn", "2099-01-01"));
            return Visitor.of(Cast.MEI, key);
        }
    },
    HIDDEN_FROM_ANYBODY {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT, Visibility.CUSTOMERS);
            return new Visitor(
                    key,
                    Browser.anonymous(),
                    null,
                    (method, range) -> Visitor.ask(given(), method, range, "/api/v1/patches/" + key + "/content"));
        }
    },
    HIDDEN_FROM_STRANGER {
        @Override
        Visitor comes() {
            return Visitor.of(Cast.ANA, Patches.published("gate", AccessMatrixTest.CONTENT, Visibility.CUSTOMERS));
        }
    },
    HIDDEN_BY_EMBARGO {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT, Visibility.ENTITLED);
            Grants.plan(key, Map.of("opensOn", "2099-01-01"));
            return Visitor.of(Cast.MEI, key);
        }
    },
    HIDDEN_BUT_GRANTED {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT, Visibility.ENTITLED);
            Grants.toPerson(Cast.ANA, key);
            return Visitor.of(Cast.ANA, key);
        }
    },
    DISABLED_USER {
        @Override
        Visitor comes() {
            Visitor wei = Visitor.of(Cast.WEI, Patches.published("flow", AccessMatrixTest.CONTENT));
            Login.as(Cast.ROOT).put(BLOCK).then().statusCode(204);
            return wei;
        }
    },
    GOOD_LINK {
        @Override
        Visitor comes() {
            return Visitor.byLink(link());
        }
    },
    FOREIGN_LINK {
        @Override
        Visitor comes() {
            String path = URI.create(link()).getPath();
            Browser ana = Browser.loggedInAs(Cast.ANA);
            return new Visitor(null, null, null, (method, range) -> ana.fetch(method, path, range));
        }
    },
    ALTERED_LINK {
        @Override
        Visitor comes() {
            return Visitor.byLink(link().replaceFirst("/fetch/.", "/fetch/_"));
        }
    },
    EXPIRED_LINK {
        @Override
        Visitor comes() {
            String link = link();
            QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(13)), Clock.class);
            return Visitor.byLink(link);
        }
    },
    LINK_OF_REVOKED_GRANT {
        @Override
        Visitor comes() {
            String key = Patches.published("gate", AccessMatrixTest.CONTENT);
            int grant = Grants.toPerson(Cast.ANA, key);
            String link = Links.made(Cast.ANA, key).url();
            Grants.revoke(grant);
            return Visitor.byLink(link);
        }
    };

    static final String BLOCK = "/api/v1/accounts/" + Cast.WEI.username() + "/block";

    private static final byte[] LARGE = new byte[24 * 1024 * 1024];

    abstract Visitor comes();

    private static String link() {
        return Links.made(Cast.MEI, Patches.published("gate", AccessMatrixTest.CONTENT))
                .url();
    }

    /** Begins to download, lets something happen, and waits until the download is over. */
    private static void meanwhile(Cast person, String key, Runnable happens) {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(8 * 1024);
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress("localhost", TestServers.PORT));
            String request = "GET /api/v1/patches/" + key + "/content HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + Login.token(person) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
            happens.run();
            assertThat(rest(socket, key)).as("what still came").isLessThan(LARGE.length - 1_000_000L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads nothing more until it is decided anew, as the file is still being sent then. */
    private static long rest(Socket socket, String key) throws IOException {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Login.as(Cast.RAY)
                .get("/api/v1/download-records?patch=" + key)
                .asString()
                .contains("REVOKED"));
        long count = 0;
        var piece = new byte[64 * 1024];
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(piece)) {
                count += read;
            }
        } catch (SocketException reset) {
            return count;
        }
        return count;
    }
}
