/// Axial coding on the screen: categories, how they relate, and what the words say for and against it.
@NullMarked
package zhagen.ui.relations;

import org.jspecify.annotations.NullMarked;
