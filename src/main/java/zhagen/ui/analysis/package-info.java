/// What is asked of a study as a whole: its saturation, the sources held back to test it, whom to sample next, what members said.
@NullMarked
package zhagen.ui.analysis;

import org.jspecify.annotations.NullMarked;
