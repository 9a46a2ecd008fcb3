package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// `/.well-known/void` and `/catalog`: what is served here and how to get at it.
final class SelfDescription extends HttpServlet {

    private final transient PublicUrl url;
    private final transient LatestFigures figures;
    private final transient Supplier<Offer> offer;

    SelfDescription(PublicUrl url, LatestFigures figures, Supplier<Offer> offer) {
        this.url = url;
        this.figures = figures;
        this.offer = offer;
    }

    /// What can be taken away at the moment.
    record Offer(Optional<Dump> dump, boolean changes) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GraphAnswer.send(DatasetDescription.of(url.of(request, ""), figures.get(), offer.get()), request, response);
    }
}
