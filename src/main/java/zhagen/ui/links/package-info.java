/// What things are called on the screen, how they are found by a few letters, and how they are opened.
@NullMarked
package zhagen.ui.links;

import org.jspecify.annotations.NullMarked;
