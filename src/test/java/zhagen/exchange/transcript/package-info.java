@NullMarked
package zhagen.exchange.transcript;

import org.jspecify.annotations.NullMarked;
