package org.communique.entity;

import org.communique.fact.Actor;

/// A person named in a document: who it is, the name as written, and a title it is given there, in lower case.
record Person(Actor actor, String name, String title) {}
