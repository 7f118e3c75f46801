/// Passages of one code or of several, side by side, to be compared.
@NullMarked
package zhagen.ui.comparison;

import org.jspecify.annotations.NullMarked;
