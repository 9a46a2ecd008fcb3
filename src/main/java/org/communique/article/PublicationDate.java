package org.communique.article;

import java.util.Optional;
import org.communique.article.Source.DateBasis;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// Settles when an article was published, and what says so.
///
/// What is given beside the text counts most, then a dateline or date line in it, then its address. A day and month
/// without a year become a date only where something else gives the year; otherwise nothing is guessed.
final class PublicationDate {

    private PublicationDate() {}

    /// The source with the date that the text or the address gives, where it has none or not the day.
    static Source complete(Source source, StoredText text, Optional<Dateline> dateline) {
        PartialDate known = source.published();
        if (known != null) {
            return filed(dateline, known)
                    .filter(date -> known.day() == null && isWithin(date, known))
                    .map(date -> source.published(date, DateBasis.EXPLICIT))
                    .orElse(source);
        }
        Optional<PartialDate> address = Optional.ofNullable(source.url()).flatMap(AddressDate::of);
        return filed(dateline, null)
                .or(() -> DateLine.find(text))
                .or(() -> filed(dateline, address.orElse(null)))
                .map(date -> source.published(date, DateBasis.EXPLICIT))
                .or(() -> address.map(date -> source.published(date, DateBasis.ADDRESS)))
                .orElse(source);
    }

    private static Optional<PartialDate> filed(Optional<Dateline> dateline, @Nullable PartialDate known) {
        return dateline.flatMap(found -> found.filed(known));
    }

    private static boolean isWithin(PartialDate date, PartialDate whole) {
        return !date.earliest().isBefore(whole.earliest()) && !date.latest().isAfter(whole.latest());
    }
}
