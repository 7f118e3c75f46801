/// The window that every screen stands in: what they share, and the frame around them.
@NullMarked
package zhagen.ui.workbench;

import org.jspecify.annotations.NullMarked;
