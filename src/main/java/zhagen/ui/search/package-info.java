/// Searching in everything, from the field in the bar and on a screen of its own.
@NullMarked
package zhagen.ui.search;

import org.jspecify.annotations.NullMarked;
