/// Finds the words that tell who and where, proposes others for them, and keeps the key that takes that back.
@NullMarked
package zhagen.exchange.pseudonym;

import org.jspecify.annotations.NullMarked;
