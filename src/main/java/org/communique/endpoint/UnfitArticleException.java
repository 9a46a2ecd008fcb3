package org.communique.endpoint;

/// What was sent in cannot be an article; says how to send one.
final class UnfitArticleException extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;

    UnfitArticleException(int status, String why) {
        super(why);
        this.status = status;
    }

    Refusal refusal() {
        return new Refusal(status, String.valueOf(getMessage()));
    }
}
