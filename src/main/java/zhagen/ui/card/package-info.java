/// Parts of the card of a code that have to be worked out: who says it, and how it came to be.
@NullMarked
package zhagen.ui.card;

import org.jspecify.annotations.NullMarked;
