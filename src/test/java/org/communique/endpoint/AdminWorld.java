package org.communique.endpoint;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.communique.pipeline.Intake;
import org.communique.pipeline.Pipeline;
import org.communique.rdf.GraphMapper;
import org.communique.rdf.GraphValidator;

/// A small store with both services, the public one and the operator's.
record AdminWorld(World open, Intake intake, AdminEndpoint admin, Path inbox) implements AutoCloseable {

    /// Without the models that read articles.
    static AdminWorld in(Path folder) {
        return in(folder, () -> {
            throw new IllegalStateException("no article was expected");
        });
    }

    static AdminWorld in(Path folder, Supplier<Pipeline> pipeline) {
        World open = World.in(folder.resolve("store"));
        Intake intake = new Intake(open.store(), GraphValidator.of(GraphMapper.of("test")), pipeline);
        Path inbox = folder.resolve("inbox");
        AdminSettings settings = new AdminSettings("127.0.0.1", 0, null, null, inbox);
        return new AdminWorld(open, intake, AdminEndpoint.start(open.store(), intake, settings), inbox);
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(admin.address().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return open.send(request);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(at(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    URI address() {
        return admin.address();
    }

    @Override
    public void close() {
        admin.close();
        open.close();
    }
}
