package org.communique.entity;

import org.communique.fact.Actor;

/// A person named in a document: who it is, the name as written, and the titles it is given there, all in lower case.
record Person(Actor actor, String name, String title) {

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
