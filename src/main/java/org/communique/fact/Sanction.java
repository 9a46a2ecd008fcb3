package org.communique.fact;

import java.util.Locale;

/// The restrictive measure an event is about, and what the event does to it.
///
/// Imposer and target are the event's source and target.
public record Sanction(Move move, Measure measure, Status status) {

    /// What an event does to a sanction: the nine moves.
    public enum Move {
        IMPOSE,
        ENFORCE,
        LIFT,
        AGREE_LIFT,
        REFUSE_LIFT,
        CALL_FOR,
        DEMAND_LIFT,
        THREATEN,
        MENTION;

        /// As in the vocabulary: `refuseLift`.
        public String term() {
            return camel(name());
        }
    }

    /// The kind of restriction.
    public enum Measure {
        UNSPECIFIED,
        ASSET_FREEZE,
        TRAVEL_BAN,
        EXPORT_CONTROL,
        IMPORT_BAN,
        TRADE_EMBARGO,
        FINANCIAL,
        ARMS_EMBARGO,
        DIPLOMATIC,
        PRICE_CAP;

        /// As in the vocabulary: `assetFreeze`.
        public String term() {
            return camel(name());
        }
    }

    /// Where the measure stands after the event.
    public enum Status {
        PROPOSED,
        THREATENED,
        IN_FORCE,
        MAINTAINED,
        EASED,
        LIFTED;

        /// As in the vocabulary: `inForce`.
        public String term() {
            return camel(name());
        }

        public boolean applies() {
            return this == IN_FORCE || this == MAINTAINED;
        }
    }

    private static String camel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder term = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            term.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return term.toString();
    }
}
