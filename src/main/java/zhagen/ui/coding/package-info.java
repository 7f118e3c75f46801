/// Open coding: the sources, the text with what is coded in it, and the codebook, side by side.
@NullMarked
package zhagen.ui.coding;

import org.jspecify.annotations.NullMarked;
