package org.communique.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the jar, or `development` when run from classes.
final class Version implements IVersionProvider {

    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"communique " + current()};
    }
}
