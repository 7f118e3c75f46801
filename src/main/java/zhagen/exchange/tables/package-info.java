/// The tables that a thesis in grounded theory prints, for Word and Excel.
@NullMarked
package zhagen.exchange.tables;

import org.jspecify.annotations.NullMarked;
