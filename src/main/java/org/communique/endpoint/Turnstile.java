package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets so many requests in at a time as the machine can answer; the others wait, some seconds and so many of one
/// client
/// at most. What it does not stand in front of, `/$/ping` above all, is answered whatever the crowd.
final class Turnstile implements Filter {

    /// How many are answered at a time, how many of one address may be here (in or waiting), and how long one waits.
    record Width(int places, int perClient, int seconds) {}

    private static final int TOO_MANY_REQUESTS = 429;

    private final Semaphore places;
    private final Width width;
    private final ConcurrentMap<String, Integer> here = new ConcurrentHashMap<>();

    Turnstile(Width width) {
        this.width = width;
        this.places = new Semaphore(width.places(), true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        String client = request.getRemoteAddr();
        int ofClient = here.merge(client, 1, Integer::sum);
        try {
            if (ofClient > width.perClient()) {
                refuse(answer, TOO_MANY_REQUESTS, "too many requests of yours at a time");
            } else if (entered()) {
                try {
                    chain.doFilter(request, response);
                } finally {
                    places.release();
                }
            } else {
                refuse(answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "too many requests at a time");
            }
        } finally {
            here.compute(client, (_, count) -> count == null || count <= 1 ? null : count - 1);
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(width.seconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setHeader("Retry-After", Integer.toString(width.seconds()));
        new Refusal(status, why + "; try again in " + width.seconds() + " s").send(response);
    }
}
