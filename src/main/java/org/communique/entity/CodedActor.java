package org.communique.entity;

import org.communique.fact.Actor;

/// An actor with its codes: `country` an ISO 3166 alpha-3 code, `EUR` or `IGO`; `sector` as PLOVER has it; both empty
/// where nothing tells.
public record CodedActor(Actor actor, String country, String sector) {}
