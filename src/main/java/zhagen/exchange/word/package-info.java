/// Documents for Word.
@NullMarked
package zhagen.exchange.word;

import org.jspecify.annotations.NullMarked;
