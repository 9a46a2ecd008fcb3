package org.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `doctor`: whether a store is in order.
@Command(
        name = "doctor",
        description = {
            "Look a store over: who holds it, whether a write went wrong, whether every quad can be read, and whether"
                    + " the disk has room.",
            "What is not in order is marked with '!' and makes the exit code 4."
        })
final class Doctor implements Callable<Integer> {

    private final Root root;

    @Mixin
    private StoreOption store = new StoreOption();

    Doctor(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        store.needed();
        List<Checkup.Finding> findings = Checkup.of(store.folder());
        findings.forEach(
                finding -> root.console().out().print((finding.sound() ? "  " : "! ") + finding.what() + "\n"));
        root.console().out().flush();
        return findings.stream().allMatch(Checkup.Finding::sound) ? ExitCode.OK : ExitCode.DATA;
    }
}
