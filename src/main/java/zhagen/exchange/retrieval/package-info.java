/// Queries in words, and what they find, in files.
@NullMarked
package zhagen.exchange.retrieval;

import org.jspecify.annotations.NullMarked;
