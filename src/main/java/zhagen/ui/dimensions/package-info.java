/// The properties of categories, and where passages stand along their dimensions.
@NullMarked
package zhagen.ui.dimensions;

import org.jspecify.annotations.NullMarked;
