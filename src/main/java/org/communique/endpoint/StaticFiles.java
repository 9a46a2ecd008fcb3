package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Pages, scripts and style sheets from the class path, for reading.
///
/// A path is a few plain names, so that none can lead out of the folder it is looked up in.
final class StaticFiles extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*)+");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml");

    private final transient Folder folder;

    /// Where on the class path the file behind a path lies.
    @FunctionalInterface
    private interface Folder {
        Optional<String> locate(String path);
    }

    private StaticFiles(Folder folder) {
        this.folder = folder;
    }

    /// Our own pages, of which `/` is the workbench.
    static StaticFiles ofPages() {
        return new StaticFiles(path -> Optional.of("/web" + (path.equals("/") ? "/index.html" : path)));
    }

    /// The libraries of the pages: `/zazuko__yasgui/build/yasgui.min.js`, of whichever version is on the class path.
    static StaticFiles ofWebJars() {
        return new StaticFiles(path -> {
            String[] names = path.split("/", 3);
            return names.length < 3 || path.endsWith(".txt")
                    ? Optional.empty()
                    : version(names[1])
                            .map(version -> "/META-INF/resources/webjars/" + names[1] + "/" + version + "/" + names[2]);
        });
    }

    private static Optional<String> version(String library) {
        return ClassPath.read("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties")
                .map(StaticFiles::properties)
                .map(properties -> properties.getProperty("version"));
    }

    private static Properties properties(byte[] file) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(file));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the properties of a webjar", e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        Optional<Content> file = find(path);
        if (file.isPresent()) {
            file.get().send(request, response);
        } else {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no " + path).send(response);
        }
    }

    private Optional<Content> find(String path) {
        if (!path.equals("/") && !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String extension = path.equals("/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(TYPES.get(extension))
                .flatMap(type ->
                        folder.locate(path).flatMap(ClassPath::read).map(content -> new Content(type, content)));
    }
}
