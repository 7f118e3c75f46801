@NullMarked
package zhagen.exchange.document;

import org.jspecify.annotations.NullMarked;
