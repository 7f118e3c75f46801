/// Selective coding: the core category, the storyline, and typical structures of relations.
@NullMarked
package zhagen.ui.selective;

import org.jspecify.annotations.NullMarked;
