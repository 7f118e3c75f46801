/// How memos read, and memos as documents to go on writing in.
@NullMarked
package zhagen.exchange.memos;

import org.jspecify.annotations.NullMarked;
