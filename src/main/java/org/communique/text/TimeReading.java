package org.communique.text;

/// A time expression that was read: where its pieces end (exclusive), and what they say.
record TimeReading(int end, Moment moment) {}
