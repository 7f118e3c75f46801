package zhagen.cli;

import zhagen.model.Refused;

/// The passphrase of a key file, from the environment or from whoever sits at the terminal; never from an argument, which others
/// can read.
final class Passphrase {

    private static final String VARIABLE = "ZHAGEN_PASSPHRASE";

    private Passphrase() {}

    /// @throws Refused where there is none in the environment and nobody to ask
    static char[] ask(Terminal terminal) {
        var given = System.getenv(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        var console = System.console();
        var typed = console == null || !console.isTerminal()
                ? null
                : console.readPassword("%s ", terminal.messages().say("cli.passphrase.ask"));
        if (typed == null) {
            throw Refused.because("cli.passphrase.none", VARIABLE);
        }
        return typed;
    }
}
