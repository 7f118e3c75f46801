/// Bringing sources in, and looking after them.
@NullMarked
package zhagen.ui.sources;

import org.jspecify.annotations.NullMarked;
