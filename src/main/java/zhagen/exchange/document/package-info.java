/// From the bytes of a document to its words in the order of reading. Knows nothing of turns and speakers. Values and functions; on
/// any thread. A reader obeys an interruption of its thread.
@NullMarked
package zhagen.exchange.document;

import org.jspecify.annotations.NullMarked;
