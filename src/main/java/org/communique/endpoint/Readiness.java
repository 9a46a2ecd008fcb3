package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// `/$/ready`: whether requests should be sent here; not while it starts and not while it stops.
final class Readiness extends HttpServlet {

    private volatile boolean ready;

    void set(boolean now) {
        ready = now;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        new Refusal(
                        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        ready ? "ready" : "not ready")
                .send(response);
    }
}
