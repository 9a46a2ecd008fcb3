package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A file that is sent as it lies, or unpacked, and not again to who has it.
record PackedFile(Path path) {

    static final String GZIP = "application/gzip";

    void send(String type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isNew(request, response)) {
            response.setContentType(type);
            response.setContentLengthLong(Files.size(path));
            Files.copy(path, response.getOutputStream());
        }
    }

    void sendUnpacked(String type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isNew(request, response)) {
            response.setContentType(type);
            try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private boolean isNew(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long changed = Files.getLastModifiedTime(path).toMillis();
        String tag = "\"" + Long.toHexString(changed) + "-" + Long.toHexString(Files.size(path)) + "\"";
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changed);
        response.setHeader("Cache-Control", "no-cache");
        if (Content.isAmong(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }
}
