package org.communique.article;

import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its text. Everything may be missing.
///
/// `basis` says where the publication date came from; it is null exactly when `published` is.
public record Source(
        @Nullable PartialDate published,
        @Nullable DateBasis basis,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title) {

    /// Nothing known.
    public static final Source UNKNOWN = new Source(null, null, null, null, null);

    public Source {
        if ((published == null) != (basis == null)) {
            throw new IllegalArgumentException("published " + published + " with basis " + basis);
        }
    }

    /// This source, with a date given beside the text where it has none.
    Source published(PartialDate date) {
        return published != null ? this : new Source(date, DateBasis.EXTERNAL, url, publisher, title);
    }

    /// This source with another date, and what says so.
    Source published(PartialDate date, DateBasis dateBasis) {
        return new Source(date, dateBasis, url, publisher, title);
    }

    /// Where a publication date came from.
    public enum DateBasis {
        /// Given beside the text: a sidecar file or an option.
        EXTERNAL,
        /// Read in the text: a dateline or a date line.
        EXPLICIT,
        /// Read in the address under which the text was published.
        ADDRESS
    }
}
