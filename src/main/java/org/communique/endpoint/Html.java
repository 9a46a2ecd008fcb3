package org.communique.endpoint;

import java.util.regex.Pattern;

/// A page in the making. Text becomes part of it through [#text(String)] and [#link(String, String)] alone, which
/// leave nothing in it that a browser could take for a tag, an attribute or a script.
final class Html {

    private static final Pattern WEB = Pattern.compile("(?:https?://|/(?!/)|#|\\?).*", Pattern.DOTALL);

    /// In templates.
    private static final String ROOT = "ROOT";

    private static final String TO_TITLE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>""";

    private static final String TO_LINKS = """
             – Communique</title>
              <link rel="icon" href="ROOT/web/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="ROOT/web/document.css">
            """;

    private static final String TO_PAGE = """
            </head>
            <body>
            <header><a class="home" href="ROOT/">Communique</a> <a href="ROOT/doc/ns">vocabulary</a></header>
            <main>
            """;

    private final StringBuilder page = new StringBuilder();
    private final String root;

    /// `root` is what stands before every path of ours ([PublicUrl#path()]).
    Html(String root) {
        this.root = root;
    }

    /// Tags of ours, as they are.
    Html tag(String tag) {
        page.append(tag);
        return this;
    }

    Html text(String text) {
        page.append(escape(text));
        return this;
    }

    /// A link, or plain text where the address is none of the web's (`javascript:`).
    Html link(String address, String text) {
        if (!WEB.matcher(address).matches()) {
            return text(text);
        }
        String outside = address.startsWith("http") ? " rel=\"nofollow noopener\"" : "";
        return tag("<a href=\"" + escape(placed(address)) + "\"" + outside + ">")
                .text(text)
                .tag("</a>");
    }

    private String placed(String address) {
        return address.startsWith("/") ? root + address : address;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// The whole document around what was written; `address` is the path of the document without its format.
    String document(String title, String address) {
        StringBuilder forms = new StringBuilder();
        StringBuilder heads = new StringBuilder();
        for (Representation form : Representation.GRAPHS) {
            String place = escape(placed(address) + "?" + Representation.PARAMETER + "=" + form.code());
            heads.append("  <link rel=\"alternate\" type=\"")
                    .append(form.mediaType())
                    .append("\" href=\"");
            heads.append(place).append("\">\n");
            forms.append(" <a href=\"")
                    .append(place)
                    .append("\">")
                    .append(form.mediaType())
                    .append("</a>");
        }
        String end = "</main>\n<footer>Also as" + forms + "</footer>\n</body>\n</html>\n";
        return TO_TITLE + escape(title) + rooted(TO_LINKS) + heads + rooted(TO_PAGE) + page + end;
    }

    private String rooted(String template) {
        return template.replace(ROOT, escape(root));
    }
}
