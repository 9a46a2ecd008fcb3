/// The command line: parse arguments, wire everything with `new`, print, exit.
///
/// Start at [Main]; a new command is a class like [Extract] and a line in `Main.commands`. Rule: results go to standard
/// output, everything else to standard error; only this package prints, and only it knows exit codes.
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
