package org.communique.fact;

/// Something an article reports as having been said or done.
///
/// The hierarchy is closed: a new kind of fact makes every `switch` that must handle it fail to compile.
public sealed interface Fact permits Statement, Event {

    FactId id();

    Basis basis();
}
