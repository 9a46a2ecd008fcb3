package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// `/.well-known/void` and `/catalog`: what is served here and how to get at it.
final class SelfDescription extends HttpServlet {

    private final transient PublicUrl url;
    private final transient LatestFigures figures;

    SelfDescription(PublicUrl url, LatestFigures figures) {
        this.url = url;
        this.figures = figures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GraphAnswer.send(DatasetDescription.of(url.of(request, ""), figures.get()), request, response);
    }
}
