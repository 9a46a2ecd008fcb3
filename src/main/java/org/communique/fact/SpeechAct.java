package org.communique.fact;

/// What a speaker does in saying something; the fifteen acts of the annotation guidelines.
public enum SpeechAct {
    SAY,
    ANNOUNCE,
    SUPPORT,
    CRITICISE,
    ACCUSE,
    DENY,
    REJECT,
    WARN,
    THREATEN,
    DEMAND,
    URGE,
    PLEDGE,
    PROPOSE,
    CONCERN,
    QUESTION
}
