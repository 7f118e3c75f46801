/// The codebook on the screen: the tree, the card of one code, and the finding of codes by a few letters.
@NullMarked
package zhagen.ui.codebook;

import org.jspecify.annotations.NullMarked;
