/// The log of what was decided about codes, and why.
@NullMarked
package zhagen.ui.decisions;

import org.jspecify.annotations.NullMarked;
