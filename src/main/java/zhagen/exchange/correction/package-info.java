/// How one text becomes another: what was typed in it, or how a newer file differs, as splices for a correction.
@NullMarked
package zhagen.exchange.correction;

import org.jspecify.annotations.NullMarked;
