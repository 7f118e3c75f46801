/// From the bytes of a file to a transcript that knows its turns and speakers. Values and functions; on any thread.
@NullMarked
package zhagen.exchange.transcript;

import org.jspecify.annotations.NullMarked;
