package org.communique.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An answer that knows how much of it was written, and whether it failed when it could not be taken back any more.
final class CountedAnswer extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final long limit;
    private @Nullable Body body;
    private boolean broken;

    CountedAnswer(HttpServletResponse response, long limit) {
        super(response);
        this.limit = limit;
    }

    boolean isBroken() {
        return broken;
    }

    /// An error takes the place of what was written before, where that has not left yet.
    @Override
    public void setStatus(int status) {
        if (status >= FIRST_ERROR && body != null && body.count > 0) {
            if (isCommitted()) {
                broken = true;
            } else {
                resetBuffer();
                body.count = 0;
            }
        }
        super.setStatus(status);
    }

    /// Text is in UTF-8; Fuseki does not say so of Turtle.
    @Override
    public void setContentType(@Nullable String type) {
        boolean unsaid = type != null && type.startsWith("text/") && !type.contains("charset");
        super.setContentType(unsaid ? type + "; charset=utf-8" : type);
    }

    /// Fuseki takes the characters of a complaint for its length in bytes; Jetty counts the bytes itself.
    @Override
    public void setContentLength(int length) {
        // Nothing is promised that may not come.
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    private final class Body extends ServletOutputStream {

        private final ServletOutputStream out;
        private long count;

        private Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (broken) {
                return;
            }
            if (count + length > limit) {
                broken = true;
                throw new IOException("the answer is longer than " + limit + " bytes");
            }
            count += length;
            out.write(bytes, offset, length);
        }

        /// Complaints of Fuseki: by itself this would fail for what is not Latin-1.
        @Override
        public void print(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() throws IOException {
            if (!broken) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!broken) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
