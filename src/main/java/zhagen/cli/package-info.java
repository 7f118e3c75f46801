/// The command line: what the window does, for scripts.
@NullMarked
package zhagen.cli;

import org.jspecify.annotations.NullMarked;
