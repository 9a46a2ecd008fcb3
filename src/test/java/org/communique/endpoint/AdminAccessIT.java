package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.communique.pipeline.Intake;
import org.communique.rdf.GraphMapper;
import org.communique.rdf.GraphValidator;
import org.communique.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets to the operator's service, and how.
class AdminAccessIT {

    private static final String SECRET = "correct horse battery";

    @TempDir
    private Path folder;

    @Test
    void usersWithAPasswordAreLetInOverTls() throws Exception {
        Path passwords =
                Files.writeString(folder.resolve("passwords"), "# who may\n\n" + Passwords.line("ada", SECRET) + "\n");
        Keystore keystore = keystore();
        AdminSettings settings = new AdminSettings("localhost", 0, passwords, keystore, folder.resolve("inbox"));
        try (GraphStore store = GraphStore.open(folder.resolve("store"));
                AdminEndpoint admin = AdminEndpoint.start(store, intake(store), settings);
                HttpClient client =
                        HttpClient.newBuilder().sslContext(trusting(keystore)).build()) {
            assertThat(admin.address().getScheme()).isEqualTo("https");
            assertThat(status(client, admin, "/articles", null)).isEqualTo(401);
            assertThat(status(client, admin, "/articles", "ada:wrong")).isEqualTo(401);
            assertThat(status(client, admin, "/articles", "eve:" + SECRET)).isEqualTo(401);
            assertThat(status(client, admin, "/sparql?query=ASK%7B%7D", "ada")).isEqualTo(401);
            assertThat(status(client, admin, "/articles", "ada:" + SECRET)).isEqualTo(200);
            assertThat(status(client, admin, "/sparql?query=ASK%7B%7D", "ada:" + SECRET))
                    .isEqualTo(200);
            assertThat(status(client, admin, "/$/ping", null)).isEqualTo(200);
        }
    }

    private static int status(HttpClient client, AdminEndpoint admin, String path, @Nullable String user)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(admin.address().resolve(path));
        if (user != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() == 401) {
            assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic "));
        }
        return response.statusCode();
    }

    private Keystore keystore() throws IOException, InterruptedException {
        Path file = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "admin",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        return new Keystore(file, SECRET);
    }

    private static SSLContext trusting(Keystore keystore) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore.file())) {
            keys.load(in, keystore.password().toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("admin", keys.getCertificate("admin"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }

    private static Intake intake(GraphStore store) {
        return new Intake(store, GraphValidator.of(GraphMapper.of("test")), () -> {
            throw new IllegalStateException("no article was expected");
        });
    }

    @Test
    void nobodyWhoReadsTheFileKnowsAPassword() {
        String line = Passwords.line("ada", SECRET);

        assertThat(line)
                .matches("ada:600000:[A-Za-z0-9+/=]{24}:[A-Za-z0-9+/=]{44}")
                .doesNotContain("horse");
        assertThat(Passwords.line("ada", SECRET)).isNotEqualTo(line);
        assertThatIllegalArgumentException().isThrownBy(() -> Passwords.line("a:b", SECRET));
    }

    @Test
    void aFileOfSomethingElseIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), "ada:secret\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passwords.read(file))
                .withMessageContaining("user:iterations:salt:hash");
    }

    @Test
    void aKeystoreThatIsNotThereIsNamed() {
        AdminSettings settings =
                new AdminSettings("localhost", 0, null, new Keystore(folder.resolve("none.p12"), ""), folder);
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> AdminEndpoint.start(store, intake(store), settings))
                    .withMessageContaining("there is no keystore at");
        }
    }
}
