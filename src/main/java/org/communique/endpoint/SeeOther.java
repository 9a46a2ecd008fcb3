package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Sends who asks for a thing that is no document to the document about it (303, W3C Cool URIs §4.3).
final class SeeOther extends HttpServlet {

    private static final String THINGS = "/id/";

    private final String root;

    /// `root` is what stands before every path of ours.
    SeeOther(String root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        // As it was sent: percent-encoded, so that nothing in it can end the header.
        String path = request.getRequestURI();
        String place = root
                + Names.DOCUMENTS
                + (path.startsWith(THINGS) ? path.substring(THINGS.length()) : path.substring(1));
        response.setHeader("Location", place);
        response.setHeader("Link", "<" + place + ">; rel=\"describedby\"");
        response.setHeader("Vary", "Accept");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
